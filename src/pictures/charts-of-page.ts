// SPDX-License-Identifier: EUPL-1.2
import type { HTMLElement } from 'node-html-parser';
import type { Atlas } from '../atlas/atlas.ts';
import { passageDocument } from '../navigation/addresses.ts';
import { looksOf, type chartRules } from './chart-styles.ts';
import { formatPlaces, type Place } from './places.ts';
import { standaloneDrawing, type Drawing } from './standalone-drawing.ts';
import type { Typeface } from './typeface.ts';

/** An entry of the key: a mark and what it means. */
export interface KeyEntry {
  readonly mark: Drawing;
  readonly label: string;
}

/** A chart as a built page shows it on a wide screen. */
export interface ChartOnPage {
  readonly id: string;
  /** What the page is about. */
  readonly page: string;
  readonly finding: string;
  readonly subtitle: string;
  /** What it draws, in the order of the page. */
  readonly parts: readonly (Drawing | readonly KeyEntry[])[];
  /** Where the documents state its figures. */
  readonly source: string;
  /** Ids of the quality notes that touch them. */
  readonly notes: readonly string[];
}

/** Every chart of a page. */
export function chartsOfPage(page: HTMLElement, atlas: Atlas, rules: ReturnType<typeof chartRules>, typeface: Typeface): readonly ChartOnPage[] {
  const title = page.querySelector('h1')?.text.trim() ?? '';
  return page.querySelectorAll('figure.chart').map((figure) => {
    const looks = looksOf(figure, rules);
    const draw = (svg: HTMLElement): Drawing => standaloneDrawing(svg, looks, typeface);
    const parts = figure.querySelectorAll('.drawing ul.key, .drawing svg.wide').map((element) =>
      element.rawTagName === 'svg'
        ? draw(element)
        : element.querySelectorAll('li').flatMap((entry): readonly KeyEntry[] => {
            const mark = entry.querySelector('svg');
            return mark === null ? [] : [{ mark: draw(mark), label: plainText(entry) }];
          }),
    );
    const [finding = '', ...subtitle] = figure.querySelectorAll('figcaption p').map(plainText);
    const figures = [
      ...new Set(figure.querySelectorAll('.drawing svg.wide [data-osservazione]').map((mark) => mark.getAttribute('data-osservazione') ?? '')),
    ].map(atlas.observation);
    const places = figures.length > 0 ? figures : passagesOf(figure);
    return {
      id: figure.id,
      page: title,
      finding,
      subtitle: subtitle.join(' '),
      parts,
      source: places.length > 0 ? formatPlaces(atlas, places) : 'i documenti dell’Atlante, nei punti che la pagina indica',
      notes: [...new Set(figures.flatMap(({ notes }) => notes))].toSorted(),
    };
  });
}

const plainText = (element: HTMLElement): string => element.text.replace(/[ \t\n\r]+/g, ' ').trim();

/** The passages that the table of a chart leads to. */
function passagesOf(figure: HTMLElement): readonly Place[] {
  return figure.querySelectorAll('a').flatMap((link): readonly Place[] => {
    const document = passageDocument(link.getAttribute('href') ?? '');
    const [, first, last = first] = /righ?[ae] (\d+)(?:-(\d+))?$/.exec(plainText(link)) ?? [];
    return document === undefined || first === undefined ? [] : [{ document, lines: { first: Number(first), last: Number(last) } }];
  });
}
