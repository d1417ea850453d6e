// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { pairTargetsAndResults } from '../atlas/target-and-result.ts';
import { territoryProfile } from '../atlas/territory-profile.ts';
import { answerText } from '../atlas/territory-answer.ts';
import { compareDecimals } from '../domain/decimal.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Line, Programme, Section } from '../domain/programme.ts';
import type { QualityNote } from '../domain/quality-note.ts';
import type { Territory } from '../domain/territory.ts';
import { oftenSuffix } from '../format/amount.ts';
import { formatFigure, qualifierWord, unitSuffix } from '../format/figure.ts';
import { measureLabels, noteKindLabels, programmeKindLabels, severityLabels } from '../format/labels.ts';
import { formatDecimal } from '../format/number.ts';
import { numberedTitle, shortTitle } from '../format/structure.ts';
import { formatPlaces } from './places.ts';

/** A figure on a card, in words. */
export interface CardFigure {
  readonly value: string;
  /** `imprese`, after the value; empty where the value carries its sign. */
  readonly unit: string;
  /** What it counts, measure, period and territory. */
  readonly about: string;
}

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
    .map((sentence) => `${sentence}.`)
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

type Said = Pick<ShareCard, 'figures' | 'bar' | 'source' | 'noted'>;

const none: Said = { figures: [], bar: null, source: '', noted: false };

/** Names a figure on a card; empty where the title of the card names it. */
type NameFigure = (observation: Observation) => string;

/** A result beside its target where a table sets them so, the largest first; else the figure that says most. */
function saying(atlas: Atlas, observations: readonly Observation[], name: NameFigure, territory?: Territory): Said {
  const [pair] = pairTargetsAndResults(observations).toSorted((a, b) => compareDecimals(b.target.value, a.target.value));
  if (pair)
    return { ...sideBySide(atlas, [pair.result, pair.target], name, territory), bar: { target: pair.target.value, result: pair.result.value } };
  const main = mainFigure(observations);
  return main ? sideBySide(atlas, [main], name, territory) : none;
}

/** Of the figures of a page the one to show alone: a whole before parts, a result before a target before the rest, then reading order. */
export function mainFigure(observations: readonly Observation[]): Observation | undefined {
  const order: readonly Observation['measure'][] = ['risultato', 'obiettivo', 'risorse', 'quota', 'base', 'contesto'];
  const rank = ({ breakdown, measure }: Observation): number => (breakdown === null ? 0 : order.length) + order.indexOf(measure);
  return observations.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** @param territory the one that the title of the card names, if it names one */
function sideBySide(atlas: Atlas, observations: readonly Observation[], name: NameFigure, territory?: Territory): Said {
  return {
    figures: observations.map((observation) => cardFigure(atlas, observation, name(observation), territory)),
    bar: null,
    source: `Fonte: ${formatPlaces(atlas, observations)}`,
    noted: observations.some(({ notes }) => notes.length > 0),
  };
}

function cardFigure(atlas: Atlas, observation: Observation, name: string, territory?: Territory): CardFigure {
  const unit = atlas.unit(observation.unit);
  const suffix = unitSuffix(unit, observation.value);
  const sign = unit.symbol !== null;
  const measure = measureLabels[observation.measure];
  const where = observation.territory === territory?.id ? '' : atlas.territory(observation.territory).name;
  return {
    value: `${qualifierWord(observation.qualifier)}${formatDecimal(observation.value, observation.decimals)}${sign ? suffix : ''}`,
    unit: [sign ? '' : suffix.trim(), oftenSuffix(observation).trim()].filter((word) => word !== '').join(' '),
    about: [name, name.startsWith(measure) ? '' : measure, atlas.period(observation.period).name, where].filter((word) => word !== '').join(' · '),
  };
}

const nameOf =
  (atlas: Atlas): NameFigure =>
  ({ indicator, breakdown }) =>
    [atlas.indicator(indicator).name, ...(breakdown === null ? [] : [breakdown])].join(', ');
