// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { filterStyleSheet } from './list-filter.ts';

const choice = (name: string, ...values: readonly string[]) => ({ name, label: name, values: values.map((value) => ({ value, label: value })) });

test('each value has a rule that hides the items without it, and the groups that hold none', () => {
  const rules = filterStyleSheet([choice('esito', 'corrisponde', 'contraddizione')])
    .trim()
    .split('\n');
  expect(rules).toHaveLength(2);
  expect(rules[0]).toBe(
    'list-filter:has(select[name=esito] option[value="corrisponde"]:checked) [data-voce]:not([data-esito="corrisponde"]),' +
      'list-filter:has(select[name=esito] option[value="corrisponde"]:checked) [data-gruppo]:not(:has([data-esito="corrisponde"])){display:none}',
  );
});

test('lists that share a name or a value share its rules', () => {
  const rules = filterStyleSheet([choice('tema', 'imprese'), choice('tema', 'imprese', 'risorse')]);
  expect(rules).toBe(filterStyleSheet([choice('tema', 'imprese', 'risorse')]));
});

test.each(['due parole', 'a"]{}', 'Maiuscola'])(
  'a value that is not a slug («%s») is refused instead of being written into a style sheet',
  (value) => {
    expect(() => filterStyleSheet([choice('esito', value)])).toThrow(RangeError);
  },
);
