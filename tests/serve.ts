// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot, siteFolder } from './support/folders.ts';
import { previewSite } from './support/preview-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site's home page, with a slash at the end. */
    siteUrl: string;
  }
}

/** Serves the built site while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(siteFolder, 'index.html'))) {
    throw new Error('The site tests read a built site and there is none in dist: run «npm run build» first.');
  }
  const site = await previewSite(projectRoot);
  project.provide('siteUrl', site.url);
  return site.stop;
}
