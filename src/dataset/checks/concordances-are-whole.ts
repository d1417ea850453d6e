// SPDX-License-Identifier: EUPL-1.2
import { endKey, isSuccession, type Concordance } from '../../domain/concordance.ts';
import type { Issue } from '../../domain/data-error.ts';
import type { Located } from '../parse-table.ts';
import type { Check } from './check.ts';

/**
 * A link has two different ends, and is declared once; `nessuna` has one end, and nothing else contradicts it: what has
 * no successor leads nowhere, what has no predecessor comes from nowhere.
 */
export const concordancesAreWhole: Check = ({ concordances }) => [
  ...concordances.flatMap(wrongEnds),
  ...declaredTwice(concordances),
  ...concordances.flatMap((record) => contradicted(record, concordances)),
];

function wrongEnds({ value: { from, to, relation }, at }: Located<Concordance>): Issue[] {
  if (relation === 'nessuna') {
    if ((from === null) !== (to === null)) return [];
    return [
      {
        code: 'nessuna-con-due-capi',
        ...at('relazione'),
        message: `«nessuna» vuole un capo solo, e qui ${from === null ? 'non ce n’è nessuno' : 'ce ne sono due'}.`,
        hint: 'Lascia vuote a_tipo e a_id se manca un seguito, da_tipo e da_id se manca un’origine.',
      },
    ];
  }
  if (from === null || to === null) {
    return [
      {
        code: 'collegamento-senza-capo',
        ...at(from === null ? 'da_id' : 'a_id'),
        message: `«${relation}» unisce due cose, e ne manca una.`,
        hint: 'Scrivi tipo e identificativo; se un seguito o un’origine non c’è, la relazione è «nessuna».',
      },
    ];
  }
  if (endKey(from) !== endKey(to)) return [];
  return [{ code: 'collegamento-a-se-stesso', ...at('a_id'), message: `«${to.id}» è collegato a se stesso.`, hint: 'Correggi uno dei due capi.' }];
}

function declaredTwice(concordances: readonly Located<Concordance>[]): Issue[] {
  const seen = new Map<string, Located<Concordance>>();
  return concordances.flatMap((record): Issue[] => {
    const key = pairOf(record.value);
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, record);
      return [];
    }
    return [
      {
        code: 'coppia-doppia',
        ...record.at('da_id'),
        message: `Questa coppia c'è già in ${earlier.at('da_id').file}, riga ${earlier.at('da_id').line}.`,
        hint: 'Tieni una riga sola, con la relazione e la prova più forti.',
      },
    ];
  });
}

/** The same two things are one pair whichever comes first; a missing successor and a missing predecessor are two statements. */
function pairOf({ from, to }: Concordance): string {
  if (from === null || to === null) return `${from === null ? '' : endKey(from)} > ${to === null ? '' : endKey(to)}`;
  return [endKey(from), endKey(to)].toSorted().join(' ');
}

function contradicted({ value, at }: Located<Concordance>, concordances: readonly Located<Concordance>[]): Issue[] {
  if (value.relation !== 'nessuna' || (value.from !== null && value.to !== null)) return [];
  const side = value.from === null ? 'to' : 'from';
  const end = value[side];
  if (end === null) return [];
  const other = concordances.find((record) => {
    const candidate = record.value[side];
    return isSuccession(record.value) && candidate !== null && endKey(candidate) === endKey(end);
  });
  if (!other) return [];
  return [
    {
      code: 'nessuna-smentita',
      ...at('relazione'),
      message: `«${end.id}» qui non ha ${side === 'from' ? 'un seguito' : 'un’origine'}, ma la riga ${other.at('relazione').line} ne dichiara uno.`,
      hint: 'Togli una delle due righe.',
    },
  ];
}
