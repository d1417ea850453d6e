// SPDX-License-Identifier: EUPL-1.2
import { pairTargetsAndResults, printedRowKey, type TargetAndResult } from '../atlas/target-and-result.ts';
import { placeBulletChart, type Bullet, type PlacedBulletChart } from '../charts/bullet-chart.ts';
import { narrowLayout, wideLayout } from '../charts/layout.ts';
import { valueAt } from './columnar-file.ts';
import { textAt, type ExplorerTable } from './explorer-table.ts';
import { figureParts, isNoted, tellingTexts, unitName } from './view-columns.ts';

export interface BulletSet {
  readonly kind: 'bullets';
  readonly bullets: readonly Bullet[];
  /** How many figures stand on the row of a pair beside the two that are drawn. */
  readonly repeated: number;
}

/** The targets and results that the documents print side by side, each of them named by what tells it from the others. */
export function viewBullets(table: ExplorerTable, rows: readonly number[]): BulletSet {
  const figures = rows.map((row) => printedFigure(table, row));
  const pairs = pairTargetsAndResults(figures);
  const drawn = new Set(pairs.map(({ result }) => printedRowKey(result)));
  const results = pairs.map(({ result }) => result.row);
  const labels = tellingTexts(table, results, ['indicatore', 'territorio', 'periodo']);
  return {
    kind: 'bullets',
    bullets: pairs.map((pair, index) => bulletOf(table, pair, labels[index] ?? '')),
    repeated: figures.filter((figure) => figure.table !== null && drawn.has(printedRowKey(figure))).length - 2 * pairs.length,
  };
}

function printedFigure(table: ExplorerTable, row: number) {
  return {
    row,
    document: textAt(table, 'documento', row),
    table: valueAt(table.column('tabella'), row),
    lines: { first: Number(textAt(table, 'riga_inizio', row)) },
    indicator: textAt(table, 'indicatore', row),
    territory: textAt(table, 'territorio', row),
    unit: textAt(table, 'unita', row),
    breakdown: valueAt(table.column('dettaglio'), row),
    measure: textAt(table, 'misura', row),
  };
}

/** The unit stands in the label: two numbers and a long noun have no room beside a mark. */
function bulletOf(table: ExplorerTable, { target, result }: TargetAndResult<ReturnType<typeof printedFigure>>, label: string): Bullet {
  const side = ({ row }: typeof target): Bullet['target'] => ({
    id: textAt(table, 'id', row),
    value: textAt(table, 'valore', row),
    text: figureParts(table, row).slice(0, 2).join(''),
  });
  return {
    label: `${label} (${unitName(table, result.unit)})`,
    noted: isNoted(table, target.row) || isNoted(table, result.row),
    target: side(target),
    result: side(result),
  };
}

/** A set of bullets placed for a wide column and for a phone. */
export const placeBullets = ({ bullets }: BulletSet): { readonly wide: PlacedBulletChart; readonly narrow: PlacedBulletChart } => ({
  wide: placeBulletChart(bullets, wideLayout),
  narrow: placeBulletChart(bullets, narrowLayout),
});
