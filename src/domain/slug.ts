// SPDX-License-Identifier: EUPL-1.2

/** A text as a piece of an address: `Stato dell’arte: attività` → `stato-dell-arte-attivita`; empty for a text without letters or digits. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
