// SPDX-License-Identifier: EUPL-1.2
import { px } from '../charts/layout.ts';
import { placeTargetBar } from '../charts/target-bar.ts';
import type { CardFigure } from './card-figures.ts';
import { rect, type Picture, type PlacedText } from './picture.ts';
import { describeCard, type ShareCard } from './share-card.ts';
import type { SiteMark } from './site-mark.ts';
import type { Typeface, Weight } from './typeface.ts';
import { wrapText } from './wrap-text.ts';

export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
const MARGIN = 64;
const ROOM = SHARE_WIDTH - 2 * MARGIN;
const BAND = 96;
const MARK_HEIGHT = 64;
const FOOT = SHARE_HEIGHT - 44;
const TITLE_SIZES = [58, 50, 44, 38, 34];
const VALUE_SIZES = [104, 88, 74, 62, 52, 44];

/** Draws a card: the name of the site, what the page is about, its figure in large with unit, period and territory, its place. */
export function drawShareCard(card: ShareCard, mark: SiteMark, typeface: Typeface, colour: (name: string) => string): Picture {
  const texts: PlacedText[] = [];
  const columnWidth = (ROOM - (card.figures.length - 1) * 40) / card.figures.length;
  const shapes = [rect(0, 0, SHARE_WIDTH, SHARE_HEIGHT, colour('ground')), rect(0, 0, SHARE_WIDTH, BAND, colour('band')), placedMark(mark, colour)];
  const write = (text: string, x: number, y: number, size: number, weight: Weight, name: string): void => {
    texts.push({ text, x, y, size, weight, colour: colour(name) });
  };
  const wrap = (text: string, width: number, size: number, weight: Weight, most?: number): readonly string[] =>
    wrapText(text, width, (part) => typeface.width(part, size, weight), most);

  write('Atlante dei piani per il lavoro', MARGIN + 64, 59, 32, 'strong', 'ground');

  const kicker = wrap(card.kicker, ROOM, 28, 'regular', 1);
  kicker.forEach((line) => write(line, MARGIN, BAND + 62, 28, 'regular', 'primary'));
  const titleLines = card.figures.length > 0 ? 2 : 3;
  const titleSize = TITLE_SIZES.find((size) => wrap(card.title, ROOM, size, 'strong').length <= titleLines) ?? 34;
  let y = BAND + 70;
  for (const line of wrap(card.title, ROOM, titleSize, 'strong', titleLines)) {
    y += Math.round(titleSize * 1.16);
    write(line, MARGIN, y, titleSize, 'strong', 'heading');
  }

  const footTop = card.source === '' ? FOOT + 20 : FOOT - 30;
  if (card.figures.length > 0) {
    const middle = y + (footTop - y) / 2;
    const fits = (figure: CardFigure, candidate: number): boolean =>
      typeface.width(figure.value, candidate, 'strong') <= columnWidth && heightOf(figure, candidate) <= footTop - y - 32;
    // Units stand beside all values or below all of them: a smaller size that lets them stand beside is better.
    const size =
      VALUE_SIZES.find((candidate) => candidate >= 62 && card.figures.every((figure) => fits(figure, candidate) && unitsBeside(candidate))) ??
      VALUE_SIZES.find((candidate) => card.figures.every((figure) => fits(figure, candidate))) ??
      44;
    const blocks = card.figures.map((figure) => heightOf(figure, size));
    const bar = card.bar === null ? 0 : 52;
    const top = middle - (Math.max(...blocks) + bar) / 2;
    card.figures.forEach((figure, index) => writeFigure(figure, MARGIN + index * (columnWidth + 40), top, size, index === 0 ? 'primary' : 'heading'));
    if (card.bar !== null) shapes.push(drawBar(card.bar, top + Math.max(...blocks) + 22, colour));
  } else if (card.text !== '') {
    const lines = wrap(card.text, ROOM, 32, 'regular', Math.max(1, Math.floor((footTop - y - 30) / 44)));
    lines.forEach((line, index) => write(line, MARGIN, y + 62 + index * 44, 32, 'regular', 'text'));
  }

  if (card.source !== '') {
    const mark = card.noted ? '!  cifra con una nota di qualità' : '';
    const markWidth = mark === '' ? 0 : typeface.width(mark, 24, 'strong') + 40;
    const [source = ''] = wrap(card.source, ROOM - markWidth, 24, 'regular', 1);
    shapes.push(rect(MARGIN, FOOT - 36, ROOM, 1, colour('line')));
    write(source, MARGIN, FOOT, 24, 'regular', 'text-soft');
    if (mark !== '')
      texts.push({ text: mark, x: SHARE_WIDTH - MARGIN, y: FOOT, size: 24, weight: 'strong', colour: colour('accent'), anchor: 'end' });
  }
  return { width: SHARE_WIDTH, height: SHARE_HEIGHT, title: card.title, description: describeCard(card), shapes: shapes.join(''), texts };

  function aboutLines(figure: CardFigure): readonly string[] {
    return wrap(figure.about, columnWidth, 26, 'regular', 3);
  }
  /** Whether there is room for every unit beside its value; else they stand on lines of their own. */
  function unitsBeside(size: number): boolean {
    const widthOf = ({ value, unit }: CardFigure): number =>
      typeface.width(value, size, 'strong') + (unit === '' ? 0 : size * 0.25 + typeface.width(unit, 36, 'regular'));
    return card.figures.every((figure) => widthOf(figure) <= columnWidth);
  }
  function heightOf(figure: CardFigure, size: number): number {
    return size * 0.8 + (figure.unit === '' || unitsBeside(size) ? 0 : unitDrop(size)) + 12 + aboutLines(figure).length * 34;
  }
  function writeFigure(figure: CardFigure, x: number, top: number, size: number, name: string): void {
    let baseline = top + size * 0.74;
    write(figure.value, x, baseline, size, 'strong', name);
    if (figure.unit !== '' && unitsBeside(size)) {
      write(figure.unit, x + typeface.width(figure.value, size, 'strong') + size * 0.22, baseline, 36, 'regular', name);
    } else if (figure.unit !== '') {
      baseline += unitDrop(size);
      write(wrap(figure.unit, columnWidth, 36, 'regular', 1)[0] ?? '', x, baseline, 36, 'regular', name);
    }
    baseline += 10;
    for (const line of aboutLines(figure)) {
      baseline += 34;
      write(line, x, baseline, 26, 'regular', 'text-soft');
    }
  }
}

/** From the baseline of a value to that of a unit below it. */
const unitDrop = (size: number): number => Math.round(30 + size * 0.2);

/** The site's mark in the band, before the name. */
const placedMark = ({ height, plain, lit }: SiteMark, colour: (name: string) => string): string => {
  const zoom = MARK_HEIGHT / height;
  return `<g transform="translate(${MARGIN} ${(BAND - MARK_HEIGHT) / 2}) scale(${px(zoom)})"><path fill="${colour('ground')}" d="${plain}"/><path fill="${colour('band-light')}" d="${lit}"/></g>`;
};

/** The result as a bar and the target as a mark across it, as the site draws them everywhere. */
function drawBar({ target, result }: NonNullable<ShareCard['bar']>, y: number, colour: (name: string) => string): string {
  const placed = placeTargetBar((Number(result) / Number(target)) * 100);
  const along = (percent: number): number => (percent / 100) * ROOM;
  return [
    `<rect x="${MARGIN + 0.5}" y="${px(y)}" width="${ROOM - 1}" height="27" rx="3" fill="none" stroke="${colour('line')}"/>`,
    rect(MARGIN, y + 5, along(placed.result), 17, colour('mark-result')),
    rect(MARGIN + along(placed.target) - 5, y - 6, 5, 39, colour('mark-target')),
  ].join('');
}
