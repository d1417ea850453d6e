// SPDX-License-Identifier: EUPL-1.2

const UNITS: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
};
const TEENS: Readonly<Record<string, number>> = {
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  diciotto: 18,
  diciannove: 19,
};
const TENS: Readonly<Record<string, number>> = {
  vent: 20,
  trent: 30,
  quarant: 40,
  cinquant: 50,
  sessant: 60,
  settant: 70,
  ottant: 80,
  novant: 90,
};
/** The vowel that a ten keeps unless the unit begins with a vowel: venti, but ventuno. */
const TEN_VOWEL: Readonly<Record<string, string>> = { vent: 'i' };

function spellings(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, value: number): void => void words.set(word, value);
  for (const [word, value] of Object.entries({ ...UNITS, ...TEENS })) add(word, value);
  for (const [stem, ten] of Object.entries(TENS)) {
    const full = stem + (TEN_VOWEL[stem] ?? 'a');
    add(full, ten);
    for (const [unit, value] of Object.entries(UNITS)) add((value === 1 || value === 8 ? stem : full) + unit, ten + value);
  }
  return words;
}

const BELOW_HUNDRED = spellings();

function belowThousand(word: string): number | undefined {
  const small = BELOW_HUNDRED.get(word);
  if (small !== undefined) return small;
  const split = /^(due|tre|quattro|cinque|sei|sette|otto|nove)?cent(.+)$/.exec(word);
  if (!split) return undefined;
  const hundreds = 100 * (split[1] ? (UNITS[split[1]] ?? 1) : 1);
  const [, , tail = ''] = split;
  if (tail === 'o') return hundreds;
  // `cento` keeps its vowel, or gives it up before another: centoventi, centootto or centotto, centuno, centottanta.
  const rest = (tail.startsWith('o') ? BELOW_HUNDRED.get(tail.slice(1)) : undefined) ?? (/^[ou]/.test(tail) ? BELOW_HUNDRED.get(tail) : undefined);
  return rest === undefined ? undefined : hundreds + rest;
}

/**
 * The value of an Italian cardinal written as one word, from `un` to `novecentonovantanovemilanovecentonovantanove`;
 * `undefined` for any other word (ordinals and `primo` included).
 */
export function parseNumberWord(text: string): number | undefined {
  const word = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (!/^[a-z]+$/.test(word)) return undefined;
  const thousands = /^(?:(mille)|(.+)mila)(.*)$/.exec(word);
  if (!thousands) return belowThousand(word);
  const count = thousands[1] ? 1 : belowThousand(thousands[2] ?? '');
  if (count === undefined || (count === 1 && !thousands[1])) return undefined;
  const rest = thousands[3] === '' ? 0 : belowThousand(thousands[3] ?? '');
  return rest === undefined ? undefined : count * 1000 + rest;
}
