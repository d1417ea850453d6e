// SPDX-License-Identifier: EUPL-1.2
import type { CitedWork } from '../citation/citation.ts';
import { citedFigure } from '../citation/cited-figure.ts';
import type { Frequency } from '../domain/measure.ts';
import { oftenSuffix } from '../format/amount.ts';
import { formatLines } from '../format/place.ts';
import { valueAt } from './columnar-file.ts';
import { textAt, type ExplorerTable } from './explorer-table.ts';
import { figureText, viewText } from './view-columns.ts';

/** A figure of the table as it is cited everywhere on the site. @param root address of the site's root, with a slash at the end */
export function citedRow(table: ExplorerTable, row: number, { root, release }: { readonly root: string; readonly release: string }): CitedWork {
  const text = (column: string): string => textAt(table, column, row);
  // The published file says both in one cell: `mensile; per CPI`.
  const [frequency, per = null] = text('frequenza').split('; per ');
  const part = valueAt(table.column('dettaglio'), row);
  // There the place ends with the part that is counted, which the title of a citation has already.
  const place = part === null ? text('luogo') : text('luogo').slice(0, -` › ${part}`.length);
  return citedFigure(
    {
      id: text('id'),
      indicator: text('indicatore_nome'),
      part,
      circumstances: [viewText(table, 'misura', row), viewText(table, 'territorio', row), viewText(table, 'periodo', row)],
      value: `${figureText(table, row)}${oftenSuffix({ frequency: frequency as Frequency, per })}`,
      document: table.label('titolo', text('documento')),
      place,
      lines: formatLines({ first: Number(text('riga_inizio')), last: Number(text('riga_fine')) }),
      notes: text('note')
        .split(' ')
        .filter((note) => note !== ''),
    },
    { url: `${root}${text('url')}`, release },
  );
}
