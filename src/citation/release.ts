// SPDX-License-Identifier: EUPL-1.2
import project from '../../package.json' with { type: 'json' };

/** The release of the site that citations name: it changes when a new set of data is published. */
export const release: string = project.version;
