// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from '../../search/query/searcher.ts';
import { typedPart } from './typed-part.ts';
import { makeElement } from './make-element.ts';

/** What the search did with the question, said openly: corrections, synonyms, words given up or unknown. */
export function answerNotices(answer: Answer, query: string, address: URLSearchParams, root: string): readonly HTMLElement[] {
  const { corrected, completed, synonyms, without, then, apart, unknown, unknownOperators } = answer;
  const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');
  const asking = (question: string, label = question): HTMLAnchorElement => {
    const changed = new URLSearchParams({ ...Object.fromEntries(address), q: question });
    return makeElement('a', { href: `?${changed.toString()}` }, label);
  };
  return [
    ...(corrected.length > 0
      ? [
          makeElement(
            'p',
            {},
            `Risultati per ${quoted(corrected.map(({ sought }) => sought))}: ${quoted(corrected.map(({ typed }) => typed))} non ${corrected.length === 1 ? 'è' : 'sono'} fra le parole del sito.`,
          ),
        ]
      : []),
    ...completed.map(({ typed, words }) => makeElement('p', {}, `«${typed}» come inizio di ${quoted(words)}.`)),
    ...(apart.length > 1
      ? [
          makeElement(
            'p',
            {},
            `Nei documenti e nelle pagine ci sono ${quoted(apart)}, ma non insieme. Puoi cercare una parola per volta: `,
            ...apart.flatMap((word, position) => [...(position > 0 ? [', '] : []), asking(word)]),
            '.',
          ),
        ]
      : []),
    ...(without.length > 0 ? [makeElement('p', {}, `Nessun risultato con tutte le parole; senza ${quoted(without)}:`)] : []),
    ...(then === null
      ? []
      : [
          makeElement(
            'p',
            {},
            `${then.from === 1 ? 'Un solo risultato ha' : `Solo ${then.from} risultati hanno`} tutte le parole; gli altri sono senza ${quoted(then.without)}.`,
          ),
        ]),
    ...(synonyms.length > 0 ? [makeElement('p', {}, `Cercato anche: ${synonyms.join(', ')}.`)] : []),
    ...unknownOperators.map((operator) => {
      const rest = typedPart(query, operator).replacedBy('');
      const without = rest === '' ? [] : [' Puoi ', asking(rest, `cercare senza «${operator}»`), ' e scegliere fra i filtri.'];
      return makeElement('p', {}, `Nessun valore corrisponde a «${operator}».`, ...without);
    }),
    ...unknown.map(({ word, near }) => {
      const typed = typedPart(query, word);
      const rest = typed.replacedBy('');
      const others = (answer.records.length > 0 ? [] : near).flatMap((other, position) => [
        ...(position > 0 ? [', '] : []),
        asking(typed.replacedBy(other), other),
      ]);
      return makeElement(
        'p',
        {},
        `Nei documenti e nelle pagine non c’è «${typed.text}»${answer.records.length > 0 ? ': i risultati sono senza' : ''}.`,
        ...(others.length > 0 ? [' Parole vicine: ', ...others, '.'] : []),
        ...(rest === '' || answer.records.length > 0 ? [] : [' Oppure ', asking(rest, `cerca senza «${typed.text}»`), '.']),
      );
    }),
    ...(answer.records.length === 0 && !answer.empty ? [wayOut(root)] : []),
  ];
}

function wayOut(root: string): HTMLParagraphElement {
  const link = (path: string, label: string): HTMLAnchorElement => makeElement('a', { href: root + path }, label);
  return makeElement(
    'p',
    {},
    'Puoi partire dal ',
    link('glossario/', 'glossario'),
    ', dall’elenco degli ',
    link('indicatori/', 'indicatori'),
    ', dalle ',
    link('regioni/', 'regioni'),
    ' o dai ',
    link('programmi/', 'programmi'),
    '.',
  );
}
