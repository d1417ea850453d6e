// SPDX-License-Identifier: EUPL-1.2
import type { Measure } from './measure.ts';

/** What a figure is for whoever looks at a chart: each kind has one look, on every page. */
export type FigureKind = 'result' | 'promise' | 'money' | 'context';

const MONEY_UNITS: ReadonlySet<string> = new Set(['euro', 'milioni-di-euro']);

/** Money is told by its unit, whatever the measure; what is neither promised nor achieved is context. */
export function figureKind({ measure, unit }: { readonly measure: Measure; readonly unit: string }): FigureKind {
  if (MONEY_UNITS.has(unit)) return 'money';
  if (measure === 'risultato') return 'result';
  return measure === 'obiettivo' ? 'promise' : 'context';
}
