// SPDX-License-Identifier: EUPL-1.2
import type { HTMLElement } from 'node-html-parser';
import type { Observation } from '../../src/domain/observation.ts';
import { numeralFault } from './italian-number.ts';
import type { SitePage } from './site-pages.ts';

/** Words that limit a number, as readers see them; said here again so that the test does not take the site's word for it. */
const QUALIFIER_WORDS = { '=': '', '>=': 'almeno', '>': 'oltre', '<=': 'fino a', '~': 'circa' } as const;

/** A figure as a page shows it. */
export interface ShownFigure {
  readonly page: string;
  readonly id: string;
  /** The exact value that the markup carries. */
  readonly value: string;
  /** The number as readers see it, with what stands right before it. */
  readonly text: string;
  readonly before: string;
  /** A label that says so itself is rounded, and its text is not the figure. */
  readonly rounded: boolean;
}

/** The figures in a page's text: every `<data value data-osservazione>`. */
export function figuresInText({ path, document }: SitePage): readonly ShownFigure[] {
  return document.querySelectorAll('data').map((element) => ({
    page: path,
    id: element.getAttribute('data-osservazione') ?? '',
    value: element.getAttribute('value') ?? '',
    text: element.text.trim(),
    before: textBefore(element),
    rounded: false,
  }));
}

/** The figures in a page's charts: every element of an SVG that names an observation. */
export function figuresInCharts({ path, document }: SitePage): readonly ShownFigure[] {
  return document.querySelectorAll('svg [data-osservazione], svg [data-valore]').map((element) => {
    const [, before = '', text = ''] = /^([^\d]*)(\d[\d.]*(?:,\d+)?)/.exec(element.text.trim()) ?? [];
    return {
      page: path,
      id: element.getAttribute('data-osservazione') ?? '',
      value: element.getAttribute('data-valore') ?? '',
      text,
      before: before.trim(),
      rounded: element.hasAttribute('data-arrotondato'),
    };
  });
}

function textBefore(element: HTMLElement): string {
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings
    .slice(0, siblings.indexOf(element))
    .map((node) => node.text)
    .join('')
    .trim();
}

/** What differs between shown figures and the observations that they name. */
export function figureDifferences(figures: readonly ShownFigure[], observations: ReadonlyMap<string, Observation>): readonly string[] {
  return figures.flatMap((figure) => {
    const observation = observations.get(figure.id);
    const fault = observation ? faultOf(figure, observation) : 'names no observation';
    return fault === null ? [] : [`${figure.page || 'home page'}, ${figure.id}: ${fault}`];
  });
}

function faultOf({ value, text, before, rounded }: ShownFigure, observation: Observation): string | null {
  if (value !== observation.value) return `carries ${value} instead of ${observation.value}`;
  if (rounded) return null;
  const word = QUALIFIER_WORDS[observation.qualifier];
  const shown = Object.values(QUALIFIER_WORDS).find((candidate) => candidate !== '' && before.endsWith(candidate)) ?? '';
  if (shown !== word) return `says «${shown}» where the document says «${word}»`;
  return numeralFault(text, observation.value, observation.decimals);
}
