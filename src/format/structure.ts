// SPDX-License-Identifier: EUPL-1.2

/** A section or line as its plan names it: `Linea 5. Erogazione…`; its name alone where the document does not number it. */
export function numberedTitle(label: string | null, part: { readonly number: string | null; readonly name: string }): string {
  return part.number === null ? part.name : `${label ?? ''} ${part.number}. ${part.name}`.trim();
}

/** The same in few words, for lists and links: `linea 5`, or the name. */
export function shortTitle(label: string | null, part: { readonly number: string | null; readonly name: string }): string {
  return part.number === null ? part.name : `${(label ?? '').toLowerCase()} ${part.number}`.trim();
}
