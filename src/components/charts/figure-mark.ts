// SPDX-License-Identifier: EUPL-1.2

/** The attributes by which a text in a chart says which figure it is; none for an example, which is no document's figure. */
export const figureMark = ({ id, value }: { readonly id: string | null; readonly value: string }): Readonly<Record<string, string>> =>
  id === null ? {} : { 'data-osservazione': id, 'data-valore': value };
