// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { worstSeverity } from '../domain/quality-note.ts';
import { byId } from '../exports/columns.ts';
import { observationTables } from '../exports/observation-tables.ts';
import { publish, whole, type PublishedTable } from '../exports/published-table.ts';
import { frequencyLabels, measureLabels } from '../format/labels.ts';
import { numberedTitle } from '../format/structure.ts';
import { encodeColumns } from './columnar-file.ts';
import type { ExplorerFile } from './explorer-table.ts';

/** The records of `osservazioni.csv`, with the few columns that filtering and showing them need besides. */
export function explorerFile(atlas: Atlas): ExplorerFile {
  const [published] = observationTables(atlas);
  if (!published) throw new RangeError('explorerFile: there is no table of figures');
  const besides = publish({ name: '', title: '', row: '' }, byId(atlas.observations), [
    { name: 'tema', meaning: 'Tema dell’indicatore', of: (o) => atlas.indicator(o.indicator).topic },
    { name: 'periodo', meaning: 'Periodo', of: (o) => o.period },
    { name: 'dettaglio', meaning: 'La parte contata; vuoto per il tutto', of: (o) => o.breakdown },
    { name: 'con_note', meaning: 'Se la cifra ha una nota di qualità', of: (o) => (o.notes.length > 0 ? 'si' : 'no') },
    {
      name: 'nota_grave',
      meaning: 'Se una delle sue note di qualità è grave',
      of: (o) => (worstSeverity(o.notes.map((id) => atlas.note(id))) === 'grave' ? 'si' : 'no'),
    },
    { name: 'decimali', meaning: 'Decimali stampati', type: 'intero', of: (o) => whole(o.decimals) },
  ]);
  const used = new Set(atlas.observations.map(({ unit }) => unit));
  return {
    columns: encodeColumns(besideEachOther(published, besides)),
    labels: labelsOf(atlas),
    units: atlas.units.filter(({ id }) => used.has(id)),
  };
}

const besideEachOther = (left: PublishedTable, right: PublishedTable): PublishedTable => ({
  ...left,
  columns: [...left.columns, ...right.columns],
  rows: left.rows.map((row, index) => [...row, ...(right.rows[index] ?? [])]),
});

function labelsOf(atlas: Atlas): ExplorerFile['labels'] {
  const used = (of: (observation: Atlas['observations'][number]) => string | null): ReadonlySet<string | null> => new Set(atlas.observations.map(of));
  const name = <T extends { readonly id: string }>(records: readonly T[], ids: ReadonlySet<string | null>, label: (record: T) => string) =>
    Object.fromEntries(records.filter(({ id }) => ids.has(id)).map((record) => [record.id, label(record)]));
  const plan = (id: string) => atlas.programme(id);
  return {
    territorio: name(
      atlas.territories,
      used((o) => o.territory),
      (territory) => territory.name,
    ),
    tema: name(
      atlas.topics,
      used((o) => atlas.indicator(o.indicator).topic),
      (topic) => topic.name,
    ),
    indicatore: name(
      atlas.indicators,
      used((o) => o.indicator),
      (indicator) => indicator.name,
    ),
    misura: measureLabels,
    frequenza: frequencies(atlas),
    programma: name(
      atlas.programmes,
      used((o) => o.programme),
      (programme) => programme.shortName,
    ),
    sezione: name(
      atlas.sections,
      used((o) => o.section),
      (section) => `${plan(section.programme).shortName}, ${numberedTitle(plan(section.programme).sectionLabel, section)}`,
    ),
    linea: name(
      atlas.lines,
      used((o) => o.line),
      (line) => `${plan(line.programme).shortName}, ${numberedTitle(plan(line.programme).lineLabel, line)}`,
    ),
    documento: name(
      atlas.documents,
      used((o) => o.document),
      (document) => document.shortTitle,
    ),
    // Citations name documents in full.
    titolo: name(
      atlas.documents,
      used((o) => o.document),
      (document) => document.title,
    ),
    periodo: name(
      atlas.periods,
      used((o) => o.period),
      (period) => period.name,
    ),
    con_note: { si: 'con una nota', no: 'senza note' },
  };
}

/** What readers call the frequencies, by what the published file says: `nel-periodo; per CPI` → `nel periodo, per CPI`. */
const frequencies = (atlas: Atlas): Readonly<Record<string, string>> =>
  Object.fromEntries(
    atlas.observations.map(({ frequency, per }) =>
      per === null ? [frequency, frequencyLabels[frequency]] : [`${frequency}; per ${per}`, `${frequencyLabels[frequency]}, per ${per}`],
    ),
  );
