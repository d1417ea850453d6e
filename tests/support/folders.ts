// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** The built site that the tests read. */
export const siteFolder = resolve(projectRoot, 'dist');
