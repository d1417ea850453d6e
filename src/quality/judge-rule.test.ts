// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { Relation, Verdict } from '../domain/reconciliation.ts';
import { parseExpression } from './expression.ts';
import { judgeRule } from './judge-rule.ts';

const judge = (expected: string, relation: Relation, computed: string, tolerance = '0') =>
  judgeRule(parseExpression(expected), relation, parseExpression(computed), tolerance, () => '0');

describe('a rule', () => {
  test.each<[string, Relation, string, string, Verdict]>([
    ['10', '=', '4 + 6', '0', 'corrisponde'],
    ['10', '=', '4 + 5', '0', 'contraddizione'],
    ['32.8', '=', '1208 / 3683 %', '0.05', 'entro-arrotondamento'],
    ['32.8', '=', '1208 / 3770 %', '0.05', 'contraddizione'],
    ['6646', '>=', '4504', '0', 'corrisponde'],
    ['834', '>=', '891', '0', 'contraddizione'],
    ['1', '<=', '2', '0', 'corrisponde'],
    ['3', '<=', '2', '0', 'contraddizione'],
    ['3', 'manca-una-parte', '2', '0', 'manca-una-parte'],
    ['3', 'non-confrontabile', '3', '0', 'non-confrontabile'],
  ])('%s %s %s within %s: %s', (expected, relation, computed, tolerance, verdict) => {
    expect(judge(expected, relation, computed, tolerance).verdict).toBe(verdict);
  });

  test('says by how much what is computed exceeds what is stated, to the cent', () => {
    expect(judge('0.3', '=', '0.1 + 0.1')).toEqual({ expected: '0.3', computed: '0.2', difference: '-0.1', verdict: 'contraddizione' });
  });
});
