// SPDX-License-Identifier: EUPL-1.2
import { create, type Font } from 'fontkitten';

export type Weight = 'regular' | 'strong';

/** A character as the site's typeface draws it, in units of a thousandth of the size of the text. */
export interface Outline {
  /** Name of the outline inside a picture: the same character in the same weight has the same one. */
  readonly id: string;
  /** SVG path with its origin on the baseline, upwards as fonts have it; empty for a space. */
  readonly path: string;
  readonly advance: number;
}

/** The typeface of the site, as pictures need it: how wide a text is, and how its characters are drawn. */
export interface Typeface {
  width(text: string, size: number, weight: Weight): number;
  outlines(text: string, weight: Weight): readonly Outline[];
}

/** Signs that the typeface has not, and what it draws in their place. */
const STAND_INS: Readonly<Record<string, string>> = { '→': '›', '←': '‹', '‼': '!!', '‑': '-', '\u00a0': ' ', '\u202f': ' ', '≥': '>=', '≤': '<=' };

/** @param files fonts of each weight, the first that has a character draws it */
export function typefaceOf(files: Readonly<Record<Weight, readonly Uint8Array[]>>): Typeface {
  const fonts = { regular: files.regular.map(openFont), strong: files.strong.map(openFont) };
  const known = new Map<string, Outline>();
  const outlineOf = (character: string, weight: Weight): Outline => {
    const key = `${weight}${character}`;
    let outline = known.get(key);
    if (!outline) known.set(key, (outline = drawCharacter(character, weight, fonts[weight])));
    return outline;
  };
  const outlines = (text: string, weight: Weight): readonly Outline[] => Array.from(spell(text), (character) => outlineOf(character, weight));
  return {
    outlines,
    width: (text, size, weight) => (outlines(text, weight).reduce((sum, { advance }) => sum + advance, 0) * size) / 1000,
  };
}

const spell = (text: string): string => text.normalize('NFC').replace(/[→←‼‑\u00a0\u202f≥≤]/g, (sign) => STAND_INS[sign] ?? sign);

function drawCharacter(character: string, weight: Weight, fonts: readonly Font[]): Outline {
  const code = character.codePointAt(0) ?? 0;
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code)) ?? fonts[0];
  if (!font) throw new RangeError(`typeface: no font of weight ${weight}`);
  const glyph = font.glyphForCodePoint(code);
  const scale = 1000 / font.unitsPerEm;
  return {
    id: `${weight.charAt(0)}${code.toString(36)}`,
    path: scale === 1 ? glyph.path.toSVG() : glyph.path.scale(scale).toSVG(),
    advance: glyph.advanceWidth * scale,
  };
}

function openFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (font.isCollection) throw new RangeError('typeface: a file with several fonts');
  return font;
}
