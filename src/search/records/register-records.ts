// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import { formatDate } from '../../format/date.ts';
import { entryKindLabels, noteKindLabels, statementKindLabels } from '../../format/labels.ts';
import { formatLines } from '../../format/place.ts';
import { entryAddress, noteAddress, passageAddress, termAddress } from '../../navigation/addresses.ts';
import type { Register } from '../../domain/register.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { fold } from '../text/fold.ts';
import { idTerm } from '../text/id-term.ts';
import { pageRecord } from './page-record.ts';
import { placeFacets, placeFields } from './place-in-plans.ts';

/** Passages of a thing that is named so seldom that what they say is about it. */
const SELDOM = 2;

const registerTypes: Readonly<Record<Register, string>> = {
  atti: 'Atto',
  soggetti: 'Soggetto',
  crisi: 'Crisi aziendale',
  accordi: 'Accordo',
  eventi: 'Evento',
};

/** Weight of the region of a crisis: the crisis is of that region, while others only cite an act or meet an organisation. */
const ABOUT_A_PLACE = 12;

/** Terms, acronyms, what documents name, what they say, what is wrong with them. */
export function registerRecords(atlas: Atlas): readonly SearchRecord[] {
  return [...terms(atlas), ...acronyms(atlas), ...entries(atlas), ...notes(atlas), ...statements(atlas), ...datedFacts(atlas)];
}

function terms(atlas: Atlas): readonly SearchRecord[] {
  return atlas.terms.map(({ id, headword, variants, expansion, definition, act }) =>
    pageRecord({
      type: 'Glossario',
      address: termAddress(id),
      title: headword,
      titleWeight: 20,
      within: expansion,
      summary: definition,
      fields: [
        { text: variants.join(' '), weight: 14 },
        { text: expansion ?? '', weight: 10 },
        { text: act ?? '', weight: 4 },
      ],
      prior: 6,
    }),
  );
}

/** Acronyms that the glossary does not explain, once each. */
function acronyms(atlas: Atlas): readonly SearchRecord[] {
  const key = (acronym: string): string => fold(acronym).replace(/[^a-z0-9]/g, '');
  const explained = new Set(atlas.terms.flatMap(({ headword, variants }) => [headword, ...variants].map(key)));
  const first = new Map(atlas.acronyms.toReversed().map((acronym) => [key(acronym.acronym), acronym]));
  return [...first]
    .filter(([folded]) => !explained.has(folded))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { acronym, expansion, remark, source }]) =>
      pageRecord({
        type: 'Sigla',
        address: passageAddress(atlas.document(source.document), source.lines),
        title: acronym,
        titleWeight: 14,
        hasOwnPage: false,
        within: expansion,
        summary: remark ?? `${atlas.document(source.document).shortTitle}, ${formatLines(source.lines)}`,
        fields: [{ text: expansion ?? '', weight: 12 }],
        facets: { documento: [source.document, atlas.document(source.document).shortTitle] },
        prior: 3,
      }),
    );
}

function entries(atlas: Atlas): readonly SearchRecord[] {
  const said = Map.groupBy(atlas.statements, ({ document }) => document);
  return atlas.entries.map((entry) => {
    const around = (entry.citations.length > SELDOM ? [] : entry.citations).flatMap(({ document, lines }) =>
      (said.get(document) ?? []).filter((statement) => statement.lines.first <= lines.last && lines.first <= statement.lines.last),
    );
    const places = entry.citations.flatMap(({ territory }) => (territory === null ? [] : [atlas.territory(territory).name]));
    const dates = [entry.date, entry.endDate].filter((date) => date !== null);
    const articles = entry.citations.flatMap(({ article }) => article ?? []);
    return pageRecord({
      type: registerTypes[entry.register],
      address: entryAddress(entry.register, entry.id),
      title: entry.name,
      within: entry.authority ?? entry.parties,
      summary:
        entry.description ??
        [entry.kind === null ? '' : (entryKindLabels[entry.kind] ?? ''), ...dates.map(formatDate), entry.place ?? ''].filter(Boolean).join(', '),
      fields: [
        { text: entry.acronym ?? '', weight: 20 },
        { text: entry.number ?? '', weight: 20 },
        { text: entry.number === null || entry.date === null ? '' : `${entry.number}/${entry.date.slice(0, 4)}`, weight: 24 },
        { text: dates.map(formatDate).join(' '), weight: 8 },
        { text: `${entry.authority ?? ''} ${entry.parties ?? ''} ${entry.place ?? ''}`, weight: 6 },
        { text: articles.join(' '), weight: 8 },
        { text: entry.citations.map(({ text }) => text ?? '').join(' '), weight: 4 },
        { text: entry.kind === null ? '' : (entryKindLabels[entry.kind] ?? ''), weight: 3 },
        { text: places.join(' '), weight: entry.register === 'crisi' ? ABOUT_A_PLACE : 5 },
        { text: around.map(({ text }) => text).join(' '), weight: 2 },
      ],
      terms: dates.map((term) => ({ term, weight: 14 })),
      prior: 7,
    });
  });
}

function notes(atlas: Atlas): readonly SearchRecord[] {
  return atlas.notes.map(({ id, title, explanation, kind, document }) =>
    pageRecord({
      type: 'Nota di qualità',
      address: noteAddress(id),
      title,
      titleWeight: 10,
      within: atlas.document(document).shortTitle,
      summary: explanation,
      fields: [
        { text: noteKindLabels[kind], weight: 4 },
        { text: id, weight: 10 },
      ],
      terms: [{ term: id.replace('nq-', ''), weight: 20 }],
      facets: { documento: [document, atlas.document(document).shortTitle] },
      prior: 1,
    }),
  );
}

function statements(atlas: Atlas): readonly SearchRecord[] {
  return atlas.statements.map((statement) => {
    const { document, lines, territory, objective } = statement;
    const { name } = atlas.territory(territory);
    const { shortTitle } = atlas.document(document);
    return {
      card: {
        kind: 'pagina',
        address: passageAddress(atlas.document(document), lines),
        title: statement.text,
        type: statementKindLabels[statement.kind],
        within: null,
        summary: `${shortTitle}, ${statement.place}, ${formatLines(lines)}`,
      },
      fields: [
        { text: statement.text, weight: 7 },
        { text: statement.place, weight: 3 },
        { text: name, weight: 6 },
        { text: statementKindLabels[statement.kind], weight: 4 },
        ...placeFields(atlas, statement).map((field) => ({ ...field, weight: Math.ceil(field.weight / 2) })),
      ],
      terms: [
        { term: idTerm(statement.id), weight: 31, title: true },
        ...(objective === null ? [] : [`ob${objective.toLowerCase()}`, objective.toLowerCase()].map((term) => ({ term, weight: 6 }))),
      ],
      facets: {
        tipo: ['Passo del documento', 'Passo del documento'],
        territorio: [territory, name],
        documento: [document, shortTitle],
        ...(statement.period === null ? {} : { periodo: [statement.period, atlas.period(statement.period).name] as const }),
        ...placeFacets(atlas, statement),
      },
      prior: 2,
      group: `passi/${document}`,
    };
  });
}

function datedFacts(atlas: Atlas): readonly SearchRecord[] {
  return atlas.datedFacts.map(({ date, endDate, text, source }) =>
    pageRecord({
      type: 'Data',
      address: `cronologia/#anno-${date.slice(0, 4)}`,
      title: text,
      titleWeight: 8,
      within: formatDate(date),
      summary: `${atlas.document(source.document).shortTitle}, ${formatLines(source.lines)}`,
      fields: [{ text: formatDate(date), weight: 12 }],
      terms: [date, endDate].flatMap((term) => (term === null ? [] : [{ term, weight: 16 }])),
      facets: { documento: [source.document, atlas.document(source.document).shortTitle] },
      prior: 3,
      group: 'date',
    }),
  );
}
