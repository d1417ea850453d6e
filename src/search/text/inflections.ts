// SPDX-License-Identifier: EUPL-1.2

/**
 * A word without the vowels that its number and gender change (`pugliese`, `pugliesi`; `lucano`, `lucana`; `banca`,
 * `banche`), and with a hyphen in their place: what ends otherwise has no forms. Less than a stem, which puts `licenza` and `licenziati` together.
 */
export const inflectionRoot = (form: string): string => form.replace(/[aeio]+$/, '-').replace(/([cg])h-$/, '$1-');
