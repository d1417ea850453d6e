// SPDX-License-Identifier: EUPL-1.2
/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** `unit` tests stand beside the code; `site` tests read the built site, which `tests/serve.ts` serves. */
export default getViteConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'site', include: ['tests/**/*.test.ts'], globalSetup: ['tests/serve.ts'], testTimeout: 60_000, fileParallelism: false },
      },
    ],
  },
});
