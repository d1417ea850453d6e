// SPDX-License-Identifier: EUPL-1.2
import type { Lines } from '../domain/locator.ts';

/** A transcription as readers see it: numbered lines without the HTML tags of its table cells and the marks of bold type. */
export interface SourceText {
  /** Index 0 is line 1. */
  readonly lines: readonly string[];
}

/** Cuts a transcription into lines, takes tags for spaces and runs of white space for one, drops the asterisks that the transcription put for bold. */
export function readSourceText(text: string): SourceText {
  return {
    lines: text.split('\n').map((line) =>
      line
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('**', '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  };
}

/** Lines of a text joined by spaces, with the offset at which each begins. */
export interface Passage {
  readonly text: string;
  readonly starts: readonly { readonly line: number; readonly offset: number }[];
}

export function passageAt(source: SourceText, { first, last }: Lines): Passage {
  const starts: { line: number; offset: number }[] = [];
  let text = '';
  for (let line = first; line <= last; line++) {
    if (text !== '') text += ' ';
    starts.push({ line, offset: text.length });
    text += source.lines[line - 1] ?? '';
  }
  return { text, starts };
}
