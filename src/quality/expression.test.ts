// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, ExpressionError, figuresIn, parseExpression } from './expression.ts';

const values: Readonly<Record<string, string>> = {
  'doc-0001': '164316744.00',
  'doc-0002': '164313744',
  'doc-0003': '0.1',
  'doc-0004': '0.2',
  'doc-0005': '0',
};
const valueOf = (id: string): string => values[id] ?? '1';
const result = (text: string): string => evaluate(parseExpression(text), valueOf).toFixed();

describe('an expression', () => {
  test.each([
    ['doc-0001', '164316744'],
    ['doc-0001 - doc-0002', '3000'],
    ['doc-0003 + doc-0004', '0.3'],
    ['doc-0002 * 3', '492941232'],
    ['2 + 3 * 4', '14'],
    ['(2 + 3) * 4', '20'],
    ['10 - 4 - 3', '3'],
    ['1 / 4 %', '25'],
    ['doc-0003 / doc-0004 %', '50'],
    ['2.5 * 2', '5'],
  ])('%s is %s, exactly', (text, value) => {
    expect(result(text)).toBe(value);
  });

  test.each(['', '1 +', '(1', '1 2', 'doc-0001 doc-0002', '1,5', 'Doc-0001', '{1}', '% 1', '1 / * 2'])(
    '«%s» is refused, naming what is not understood',
    (text) => {
      expect(() => parseExpression(text)).toThrow(ExpressionError);
    },
  );

  test('a division by zero is an error, not infinity', () => {
    expect(() => result('doc-0001 / doc-0005')).toThrow(RangeError);
  });

  test('names its figures once each, in order', () => {
    expect(figuresIn(parseExpression('doc-0002 + doc-0001 / doc-0002 % - 5'))).toEqual(['doc-0002', 'doc-0001']);
  });

  test('agrees with whole-number arithmetic on any sum of products', () => {
    const term = fc.tuple(fc.nat(999), fc.nat(999));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('+', '-'), term), { minLength: 1, maxLength: 6 }), (terms) => {
        const text = `0 ${terms.map(([sign, [a, b]]) => `${sign} ${a} * ${b}`).join(' ')}`;
        const sum = terms.reduce((total, [sign, [a, b]]) => total + (sign === '+' ? 1n : -1n) * BigInt(a) * BigInt(b), 0n);
        expect(result(text)).toBe(String(sum));
      }),
    );
  });
});
