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
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/serve.ts'], // These bound a hang, not the speed of the machine: some tests build the site, one looks at pages of three hundred rows.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
