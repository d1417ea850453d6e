// SPDX-License-Identifier: EUPL-1.2
import { px } from '../charts/layout.ts';
import type { ChartOnPage, KeyEntry } from './charts-of-page.ts';
import { rect, type Picture, type PlacedText } from './picture.ts';
import type { Drawing } from './standalone-drawing.ts';
import type { Typeface, Weight } from './typeface.ts';
import { wrapText } from './wrap-text.ts';

const MARGIN = 28;
const LEAST_ROOM = 760;

/**
 * A chart with all that it needs away from its page: what it is about, what it shows, unit, period and territory, where the
 * documents state its figures, the notes that touch them, the address of the page, the licence.
 * @param address absolute, of the chart on its page
 */
export function drawChart(chart: ChartOnPage, address: string, typeface: Typeface, colour: (name: string) => string): Picture {
  const room = Math.max(LEAST_ROOM, ...chart.parts.map((part) => ('shapes' in part ? part.width : 0)));
  const texts: PlacedText[] = [];
  const shapes: string[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, weight: Weight, name: string, leading = 1.35): void => {
    for (const line of wrapText(text, room, (part) => typeface.width(part, size, weight))) {
      y += Math.round(size * leading);
      texts.push({ text: line, x: MARGIN, y, size, weight, colour: colour(name) });
    }
  };
  const place = (drawing: Drawing, x: number, top: number): void => {
    const at = `translate(${px(x)} ${px(top)})`;
    shapes.push(`<g transform="${at}">${drawing.shapes}</g>`);
    texts.push(...drawing.texts.map((text) => ({ ...text, within: `${at} ${text.within ?? ''}`.trim() })));
  };

  y -= 8;
  if (chart.page !== '' && chart.page !== chart.finding) write(chart.page, 14, 'strong', 'primary');
  write(chart.finding, 21, 'strong', 'heading', 1.25);
  y += 2;
  write(chart.subtitle, 14, 'regular', 'text-soft');
  y += 18;
  for (const part of chart.parts) {
    if ('shapes' in part) {
      place(part, MARGIN, y);
      y += part.height + 14;
    } else y = writeKey(part, y);
  }

  shapes.push(rect(MARGIN, y, room, 1, colour('line')));
  y += 4;
  const source = `Fonte: ${chart.source}.`;
  const notes = chart.notes.length === 0 ? '' : sayNotes(chart.notes);
  write(source, 12.5, 'regular', 'text-soft');
  if (notes !== '') write(notes, 12.5, 'strong', 'accent');
  const licence = 'Atlante dei piani per il lavoro · dati e testi CC BY 4.0';
  write(licence, 12.5, 'strong', 'primary');
  write(address, 12.5, 'regular', 'text-soft');
  const [width, height] = [room + 2 * MARGIN, Math.ceil(y + MARGIN - 6)];
  return {
    width,
    height,
    title: chart.finding,
    description: [chart.page, chart.subtitle, source, notes, licence, address].filter((sentence) => sentence !== '').join(' — '),
    shapes: [rect(0, 0, width, height, colour('ground')), ...shapes].join(''),
    texts,
  };

  /** Writes the entries of a key one after the other, on as many lines as they need; answers where it ends. */
  function writeKey(entries: readonly KeyEntry[], top: number): number {
    let [x, lineTop] = [MARGIN, top];
    for (const { mark, label } of entries) {
      const length = mark.width + 8 + typeface.width(label, 14, 'regular');
      if (x > MARGIN && x + length > MARGIN + room) [x, lineTop] = [MARGIN, lineTop + 24];
      place(mark, x, lineTop + (18 - mark.height) / 2);
      texts.push({ text: label, x: x + mark.width + 8, y: lineTop + 14, size: 14, weight: 'regular', colour: colour('text') });
      x += length + 22;
    }
    return lineTop + 34;
  }
}

const MOST_NOTES = 8;

function sayNotes(notes: readonly string[]): string {
  const more = notes.length > MOST_NOTES ? ` e altre ${notes.length - MOST_NOTES}` : '';
  const which = `${notes.slice(0, MOST_NOTES).join(', ')}${more}`;
  return notes.length === 1
    ? `! Una nota di qualità, che la pagina spiega: ${which}.`
    : `! ${notes.length} note di qualità, che la pagina spiega: ${which}.`;
}
