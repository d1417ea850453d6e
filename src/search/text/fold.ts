// SPDX-License-Identifier: EUPL-1.2

/** Text without what readers type in different ways: case, accents, shapes of the apostrophe. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´ʼ′]/g, "'")
    .toLowerCase();
}
