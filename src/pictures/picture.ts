// SPDX-License-Identifier: EUPL-1.2
import { px } from '../charts/layout.ts';
import type { Typeface, Weight } from './typeface.ts';

/** A line of text in a picture; `x` is where it starts, ends or has its middle, as `anchor` says, `y` its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Transform of what it stands in. */
  readonly within?: string;
}

/** A picture that stands alone: its texts are drawn over its shapes. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** For who cannot see it: what it is, and everything that it says besides its marks. */
  readonly title: string;
  readonly description: string;
  /** SVG elements, already escaped. */
  readonly shapes: string;
  readonly texts: readonly PlacedText[];
}

/** Left end of a text on the page. */
export function startOf({ text, x, size, weight, anchor = 'start' }: PlacedText, typeface: Typeface): number {
  return anchor === 'start' ? x : x - typeface.width(text, size, weight) / (anchor === 'middle' ? 2 : 1);
}

/**
 * The picture as SVG. Texts are drawn as outlines of the site's typeface, each character once and then repeated: the file asks
 * for no font, and looks the same in a browser, a word processor and on a machine without fonts.
 */
export function toSvg(picture: Picture, typeface: Typeface): string {
  const defined = new Map<string, string>();
  const texts = picture.texts.map((placed) => {
    let pen = 0;
    const uses = typeface.outlines(placed.text, placed.weight).map(({ id, path, advance }) => {
      const at = pen;
      pen += advance;
      if (path === '') return '';
      defined.set(id, path);
      return `<use xlink:href="#${id}" x="${px(at)}"/>`;
    });
    const scale = placed.size / 1000;
    const origin = `${px(startOf(placed, typeface))} ${px(placed.y)}`;
    const within = placed.within ? `${placed.within} ` : '';
    return `<g transform="${within}translate(${origin}) scale(${scale} ${-scale})" fill="${placed.colour}">${uses.join('')}</g>`;
  });
  const outlines = [...defined].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join('');
  const { width, height } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="titolo testo" xml:lang="it">`,
    `<title id="titolo">${escapeXml(picture.title)}</title>`,
    `<desc id="testo">${escapeXml(picture.description)}</desc>`,
    `<defs>${outlines}</defs>`,
    picture.shapes,
    ...texts,
    '</svg>',
    '',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for the inside of an element or of an attribute; control characters, which XML refuses, are left out. */
export const escapeXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** A rectangle. */
export const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${fill}"${more}/>`;
