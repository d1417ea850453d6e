// SPDX-License-Identifier: EUPL-1.2

/**
 * Cuts a text into lines that are no wider than `width`, at its spaces, and inside a word (after a slash or a hyphen,
 * else anywhere) only where the word alone is wider. With `most`, what does not fit ends in an ellipsis.
 * @param measure how wide a text is
 */
export function wrapText(text: string, width: number, measure: (text: string) => number, most = Infinity): readonly string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/[ \n\t]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...breakWord(word, width, measure));
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = shorten(`${kept[most - 1] ?? ''} ${lines[most] ?? ''}`, width, measure);
  return kept;
}

/** As much of a text as fits with an ellipsis at its end, cut at a space where there is one. */
function shorten(text: string, width: number, measure: (text: string) => number): string {
  let kept = text;
  while (kept !== '' && measure(`${kept}…`) > width) kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : kept.slice(0, -1);
  return `${kept.replace(/[\s,;:.]+$/, '')}…`;
}

function breakWord(word: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  for (const part of word.split(/(?<=[/-])/)) {
    const last = pieces.at(-1);
    if (last !== undefined && measure(last + part) <= width) pieces[pieces.length - 1] = last + part;
    else pieces.push(...breakAnywhere(part, width, measure));
  }
  return pieces;
}

function breakAnywhere(part: string, width: number, measure: (text: string) => number): readonly string[] {
  const pieces = [''];
  for (const character of part) {
    const longer = `${pieces.at(-1) ?? ''}${character}`;
    if (pieces.at(-1) === '' || measure(longer) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}
