// SPDX-License-Identifier: EUPL-1.2
import type { Expression } from './expression.ts';
import { evaluate, parseExpression } from './expression.ts';

/** A piece of a note's explanation: words, or a number that the build computes. */
export type TemplatePart = string | { readonly expression: Expression };

/** Cuts an explanation at its braces. @throws ExpressionError when a brace holds no expression */
export function parseTemplate(template: string): readonly TemplatePart[] {
  return template
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { expression: parseExpression(part.slice(1, -1)) } : part));
}

/** What writing a number needs to know of the figures that it comes from. */
export interface FigureText {
  readonly value: string;
  readonly decimals: number;
}

/**
 * An explanation with its numbers computed and written in Italian: sums and differences with as many decimals as their
 * figures, percentages with one, other quotients with two.
 */
export function fillTemplate(
  parts: readonly TemplatePart[],
  figureOf: (id: string) => FigureText,
  format: (value: string, decimals: number) => string,
): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const decimals = decimalsOf(part.expression, figureOf);
      const value = evaluate(part.expression, (id) => figureOf(id).value)
        .round(decimals)
        .toFixed(decimals);
      return format(value, decimals) + ('percent' in part.expression ? '%' : '');
    })
    .join('');
}

function decimalsOf(expression: Expression, figureOf: (id: string) => FigureText): number {
  if ('figure' in expression) return figureOf(expression.figure).decimals;
  if ('number' in expression) return expression.number.split('.')[1]?.length ?? 0;
  if ('percent' in expression) return 1;
  if (expression.operator === '/') return 2;
  return Math.max(decimalsOf(expression.left, figureOf), decimalsOf(expression.right, figureOf));
}
