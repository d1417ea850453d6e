// SPDX-License-Identifier: EUPL-1.2
import Big from 'big.js';

/** Arithmetic over figures, as notes and rules write it: `risultati-2019-0116 - risultati-2019-0153`, `a / b %`. */
export type Expression =
  | { readonly figure: string }
  | { readonly number: string }
  | { readonly operator: '+' | '-' | '*' | '/'; readonly left: Expression; readonly right: Expression }
  | { readonly percent: Expression };

/** Why a text is not an expression. */
export class ExpressionError extends Error {}

const TOKEN = /\s*([a-z][a-z0-9-]*-\d{4,}|\d+(?:\.\d+)?|[-+*/%()])/y;

/**
 * Reads an expression. Ids of figures hold hyphens, so a minus sign stands between spaces; numbers have a decimal point.
 * `%` at the end of a quotient turns it into a percentage.
 * @throws ExpressionError naming what was not understood
 */
export function parseExpression(text: string): Expression {
  const tokens = tokenize(text);
  let position = 0;
  const peek = (): string | undefined => tokens[position];
  const next = (): string => {
    const token = tokens[position++];
    if (token === undefined) throw new ExpressionError(`«${text}» finisce a metà`);
    return token;
  };
  const readFactor = (): Expression => {
    const token = next();
    if (token === '(') {
      const inner = readSum();
      if (next() !== ')') throw new ExpressionError(`in «${text}» una parentesi non si chiude`);
      return inner;
    }
    if (/^\d/.test(token)) return { number: token };
    if (/^[a-z]/.test(token)) return { figure: token };
    throw new ExpressionError(`in «${text}» «${token}» non se lo aspetta nessuno`);
  };
  const readProduct = (): Expression => {
    let left = readFactor();
    for (let token = peek(); token === '*' || token === '/'; token = peek()) {
      position++;
      left = { operator: token, left, right: readFactor() };
    }
    if (peek() === '%') {
      position++;
      return { percent: left };
    }
    return left;
  };
  const readSum = (): Expression => {
    let left = readProduct();
    for (let token = peek(); token === '+' || token === '-'; token = peek()) {
      position++;
      left = { operator: token, left, right: readProduct() };
    }
    return left;
  };
  const expression = readSum();
  if (position < tokens.length) throw new ExpressionError(`in «${text}» «${tokens[position] ?? ''}» è di troppo`);
  return expression;
}

function tokenize(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const trimmed = text.trimEnd();
  while (TOKEN.lastIndex < trimmed.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(trimmed);
    if (!match) throw new ExpressionError(`in «${text}» «${trimmed.slice(from).trim()}» non si capisce`);
    tokens.push(match[1] ?? '');
  }
  return tokens;
}

/** Ids of the figures that an expression names, each once, in order. */
export function figuresIn(expression: Expression): readonly string[] {
  if ('figure' in expression) return [expression.figure];
  if ('number' in expression) return [];
  if ('percent' in expression) return figuresIn(expression.percent);
  return [...new Set([...figuresIn(expression.left), ...figuresIn(expression.right)])];
}

/**
 * The exact value of an expression.
 * @param valueOf the decimal string of a figure
 * @throws RangeError when it divides by zero
 */
export function evaluate(expression: Expression, valueOf: (figure: string) => string): Big {
  if ('figure' in expression) return new Big(valueOf(expression.figure));
  if ('number' in expression) return new Big(expression.number);
  if ('percent' in expression) return evaluate(expression.percent, valueOf).times(100);
  const [left, right] = [evaluate(expression.left, valueOf), evaluate(expression.right, valueOf)];
  switch (expression.operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      if (right.eq(0)) throw new RangeError('evaluate: division by zero');
      return left.div(right);
  }
}
