// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { LocatedDataset } from '../located-dataset.ts';

/** A rule that the records must keep; it returns every place where they break it. */
export type Check = (dataset: LocatedDataset) => readonly Issue[];
