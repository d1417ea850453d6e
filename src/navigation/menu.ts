// SPDX-License-Identifier: EUPL-1.2
import { LEDGER } from './addresses.ts';
import type { Crumb } from './page-parts.ts';

/** The main menu, in the order in which readers ask: where, which plan, what, how much, says who. Two rows of four on a phone. */
export const menu: readonly Crumb[] = [
  { label: 'Regioni', path: 'regioni/' },
  { label: 'Programmi', path: 'programmi/' },
  { label: 'Indicatori', path: 'indicatori/' },
  { label: 'Bilanci', path: 'bilanci/' },
  { label: 'Promesse', path: 'promesse/' },
  { label: 'Documenti', path: 'documenti/' },
  { label: 'Esplora', path: 'esplora/' },
  { label: 'Guida', path: 'guida/' },
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

/** A headed list of pages at the foot of every page. */
export interface MenuGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Crumb[];
}

/** Every index and tool that the main menu has no room for, by what a reader wants to do. */
export const footerGroups: readonly MenuGroup[] = [
  {
    id: 'leggere',
    title: 'Leggere',
    entries: [
      { label: 'Come leggere il sito', path: 'guida/come-leggere/' },
      { label: 'Glossario', path: 'glossario/' },
      { label: 'Cascate', path: 'cascate/' },
      { label: 'Confronta', path: 'confronta/' },
      { label: 'Qualità', path: 'qualita/' },
      { label: 'Riconciliazioni', path: LEDGER },
    ],
  },
  { id: 'registri', title: 'Registri', entries: registerMenu },
  {
    id: 'dati',
    title: 'Dati',
    entries: [
      { label: 'Scarica i dati', path: 'dati/' },
      { label: 'Metodo', path: 'guida/metodo/' },
    ],
  },
  {
    id: 'il-sito',
    title: 'Il sito',
    entries: [
      { label: 'Dichiarazione di accessibilità', path: 'accessibilita/' },
      { label: 'Note legali e crediti', path: 'note-legali/' },
    ],
  },
];

/** Every page that leads to others, once. */
export const indexPages: readonly Crumb[] = [...menu, ...footerGroups.flatMap(({ entries }) => entries)];
