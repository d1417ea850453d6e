// SPDX-License-Identifier: EUPL-1.2
import type { Crumb } from './page-parts.ts';

/** The main menu, in the order in which readers ask: where, which plan, what, how much, says who. */
export const menu: readonly Crumb[] = [
  { label: 'Regioni', path: 'regioni/' },
  { label: 'Programmi', path: 'programmi/' },
  { label: 'Indicatori', path: 'indicatori/' },
  { label: 'Cascate', path: 'cascate/' },
  { label: 'Esplora', path: 'esplora/' },
  { label: 'Bilanci', path: 'bilanci/' },
  { label: 'Promesse', path: 'promesse/' },
  { label: 'Documenti', path: 'documenti/' },
  { label: 'Qualità', path: 'qualita/' },
  { label: 'Dati', path: 'dati/' },
  { label: 'Guida', path: 'guida/' },
  { label: 'Glossario', path: 'glossario/' },
];

/** The registers of what documents name, for the foot of every page. */
export const registerMenu: readonly Crumb[] = [
  { label: 'Atti', path: 'atti/' },
  { label: 'Soggetti', path: 'soggetti/' },
  { label: 'Crisi aziendali', path: 'crisi/' },
  { label: 'Accordi', path: 'accordi/' },
  { label: 'Eventi', path: 'eventi/' },
  { label: 'Cronologia', path: 'cronologia/' },
  { label: 'Concordanze', path: 'concordanze/' },
];

/** What the law and courtesy ask to find at the foot of every page. */
export const footerMenu: readonly Crumb[] = [
  { label: 'Come leggere il sito', path: 'guida/come-leggere/' },
  { label: 'Metodo', path: 'guida/metodo/' },
  { label: 'Scarica i dati', path: 'dati/' },
  { label: 'Dichiarazione di accessibilità', path: 'accessibilita/' },
  { label: 'Note legali e crediti', path: 'note-legali/' },
];
