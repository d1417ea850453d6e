// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { threadOf } from '../atlas/cascade-thread.ts';
import type { TopicOfTerritory } from '../atlas/territory-topics.ts';
import { territoryProfile } from '../atlas/territory-profile.ts';
import { answerText } from '../atlas/territory-answer.ts';
import { isComparable, type Cascade } from '../domain/cascade.ts';
import { compareDecimals } from '../domain/decimal.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Objective } from '../domain/objective.ts';
import type { Observation } from '../domain/observation.ts';
import type { Line, Programme, Section } from '../domain/programme.ts';
import type { QualityNote } from '../domain/quality-note.ts';
import type { Territory } from '../domain/territory.ts';
import { levelWords } from '../format/cascade-labels.ts';
import { formatDate } from '../format/date.ts';
import { formatFigure } from '../format/figure.ts';
import { noteKindLabels, programmeKindLabels, severityLabels } from '../format/labels.ts';
import { formatDecimal } from '../format/number.ts';
import { numberedTitle, shortTitle } from '../format/structure.ts';
import { nameOf, none, saying, sideBySide, type CardFigure } from './card-figures.ts';
import { formatPlaces } from './places.ts';

/** What the picture says with which other sites and messages announce a page. */
export interface ShareCard {
  readonly kicker: string;
  readonly title: string;
  /** One figure, or two that stand side by side. */
  readonly figures: readonly CardFigure[];
  /** A result and its target from the same row of a table, to be drawn as a bar. */
  readonly bar: { readonly target: string; readonly result: string } | null;
  /** What the page says, where no figure says it in one look. */
  readonly text: string;
  /** Where the documents state it. */
  readonly source: string;
  /** Whether a quality note touches a figure of the card. */
  readonly noted: boolean;
}

/** The card in words, for who does not see it. */
export function describeCard({ kicker, title, figures, text, source, noted }: ShareCard): string {
  const said = figures.map(({ value, unit, about }) => `${about}: ${value}${unit === '' ? '' : ` ${unit}`}`);
  return [`${kicker}: ${title}`, ...(said.length > 0 ? said : text === '' ? [] : [text]), ...(noted ? ['Con una nota di qualità'] : []), source]
    .map((sentence) => sentence.replace(/[.\s]+$/, ''))
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[?!]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

/** The card of the pages that have none of their own. */
export function generalCard(atlas: Atlas): ShareCard {
  return {
    kicker: 'Sito indipendente',
    title: 'Che cosa promettevano i piani per il lavoro, che cosa è stato fatto, chi lo dice',
    figures: [
      { value: formatDecimal(String(atlas.observations.length), 0), unit: 'cifre', about: 'Ciascuna con la riga che la dichiara' },
      { value: String(atlas.documents.length), unit: 'documenti', about: 'Pubblici, letti riga per riga' },
    ],
    bar: null,
    text: '',
    source: '',
    noted: false,
  };
}

export function indicatorCard(atlas: Atlas, indicator: Indicator): ShareCard {
  const observations = atlas.observationsOf('indicator', indicator.id);
  return {
    kicker: `Indicatore · ${atlas.topic(indicator.topic).name}`,
    title: indicator.name,
    ...saying(atlas, observations, (observation) => observation.breakdown ?? ''),
    text: indicator.definition,
  };
}

export function territoryCard(atlas: Atlas, territory: Territory): ShareCard {
  const { answer, highlights, observations } = territoryProfile(atlas, territory);
  const sides = highlights.map(({ title, target, result }) => ({
    title,
    figures: [target, result].flatMap((id) => (id === null ? [] : [atlas.observation(id)])),
  }));
  const chosen = sides.find(({ figures }) => figures.length === 2) ?? sides.find(({ figures }) => figures.length === 1);
  const card = chosen ? sideBySide(atlas, chosen.figures, () => chosen.title, territory) : saying(atlas, observations, nameOf(atlas), territory);
  const text = answerText(answer, (figure) => formatFigure(figure, atlas.unit(figure.unit)));
  return { kicker: territory.kind === 'stato' ? 'Tutto il territorio nazionale' : 'Territorio', title: territory.name, ...card, text };
}

/** Of the figures of one topic in one territory, as its page lists them. */
export function topicCard(atlas: Atlas, { territory, topic, observations }: TopicOfTerritory): ShareCard {
  return { kicker: territory.name, title: `${topic.name} ${territory.inName}`, ...saying(atlas, observations, nameOf(atlas), territory), text: '' };
}

export function programmeCard(atlas: Atlas, programme: Programme): ShareCard {
  const ofTheWhole = atlas.observationsOf('programme', programme.id).filter(({ section, line }) => section === null && line === null);
  return partCard(atlas, programmeKindLabels[programme.kind], programme.shortName, programme, ofTheWhole);
}

export function sectionCard(atlas: Atlas, section: Section): ShareCard {
  const programme = atlas.programme(section.programme);
  const ofTheWhole = atlas.observationsOf('section', section.id).filter(({ line }) => line === null);
  return partCard(atlas, programme.shortName, numberedTitle(programme.sectionLabel, section), section, ofTheWhole);
}

export function lineCard(atlas: Atlas, line: Line): ShareCard {
  const programme = atlas.programme(line.programme);
  const section = line.section === null ? null : atlas.section(line.section);
  const kicker = section === null ? programme.shortName : `${programme.shortName} · ${shortTitle(programme.sectionLabel, section)}`;
  return partCard(atlas, kicker, numberedTitle(programme.lineLabel, line), line, atlas.observationsOf('line', line.id));
}

/** The figures of an objective and of its sub-activities, as its page shows them. */
export function objectiveCard(atlas: Atlas, objective: Objective): ShareCard {
  const parts = atlas.objectivesOf(objective.programme).filter(({ parent }) => parent === objective.code);
  const codes = new Set([objective.code, ...parts.map(({ code }) => code)]);
  const belongs = (record: { readonly objective: string | null }): boolean => record.objective !== null && codes.has(record.objective);
  const said = saying(atlas, atlas.observationsOf('programme', objective.programme).filter(belongs), nameOf(atlas));
  const [statement] = atlas.statementsOf('programme', objective.programme).filter(belongs);
  return {
    kicker: atlas.programme(objective.programme).shortName,
    title: `Obiettivo ${objective.code}. ${objective.name}`,
    ...said,
    text: statement?.text ?? '',
    source: said.source === '' ? `Fonte: ${formatPlaces(atlas, [objective.source])}` : said.source,
  };
}

/** Two levels of a cascade that may be compared, the first of them; where none may, the first level alone, so that nothing is compared. */
export function cascadeCard(atlas: Atlas, cascade: Cascade): ShareCard {
  const thread = threadOf(cascade, atlas);
  const firstFigure = (level: string): Observation | undefined => thread.find(({ step }) => step.level === level)?.figures[0]?.observation;
  const levels = new Map(
    thread.flatMap(({ step, figures }) =>
      figures.map(
        ({ observation, detail }) => [observation.id, [levelWords[step.level].label, detail ?? ''].filter((word) => word !== '').join(', ')] as const,
      ),
    ),
  );
  const edges = cascade.edges.filter(isComparable).flatMap(({ from, to, share }) => {
    const ends = [from, to].flatMap((level) => firstFigure(level) ?? []);
    return ends.length === 2 ? [{ ends, share }] : [];
  });
  const edge = edges.find(({ share }) => share) ?? edges[0];
  const shown = edge?.ends ?? thread.flatMap(({ figures }) => figures.map(({ observation }) => observation)).slice(0, 1);
  return {
    kicker: `Cascata · ${cascade.name}`,
    title: cascade.question,
    ...sideBySide(atlas, shown, ({ id }) => levels.get(id) ?? ''),
    text: cascade.explanation,
  };
}

export function documentCard(atlas: Atlas, document: SourceDocument): ShareCard {
  const count = (value: number, unit: string, about: string): CardFigure => ({ value: formatDecimal(String(value), 0), unit, about });
  return {
    kicker: `Documento · ${document.author}${document.date === null ? '' : ` · ${formatDate(document.date)}`}`,
    title: document.title,
    figures: [
      count(atlas.observationsOf('document', document.id).length, 'cifre', 'Ciascuna con la riga che la dichiara'),
      count(document.text.lines, 'righe', 'Lette una per una'),
    ],
    bar: null,
    text: '',
    source: '',
    noted: false,
  };
}

export function noteCard(atlas: Atlas, note: QualityNote): ShareCard {
  const figures = note.observations.map((id) => atlas.observation(id));
  // Two figures are what a contradiction shows; of one, or of many, the explanation says more.
  const few = figures.length === 2 ? sideBySide(atlas, figures, nameOf(atlas)) : none;
  return {
    kicker: `Nota di qualità ${note.id} · ${noteKindLabels[note.kind]} · ${severityLabels[note.severity].toLowerCase()}`,
    title: note.title,
    ...few,
    text: note.explanation,
    source: `Fonte: ${formatPlaces(
      atlas,
      note.ranges.map((lines) => ({ document: note.document, lines })),
    )}`,
    noted: false,
  };
}

/** A programme or a part of one, with the figures of the whole of it: its money first, which says how large it is. */
function partCard(atlas: Atlas, kicker: string, title: string, part: Programme | Section | Line, observations: readonly Observation[]): ShareCard {
  const whole = observations.filter(({ breakdown }) => breakdown === null);
  const money = whole.filter(({ measure }) => measure === 'risorse');
  const [largest] = money.toSorted((a, b) => compareDecimals(b.value, a.value));
  const said = largest ? sideBySide(atlas, [largest], nameOf(atlas)) : saying(atlas, whole, nameOf(atlas));
  const source = said.source === '' ? `Fonte: ${formatPlaces(atlas, [part.source])}` : said.source;
  return { kicker, title, ...said, source, text: part.description };
}
