// SPDX-License-Identifier: EUPL-1.2
import type { HTMLElement } from 'node-html-parser';
import { parse, type Container, type Rule } from 'postcss';

/** What a style sheet says of the look of an element of a chart: SVG attributes with literal values. */
export type Look = Readonly<Record<string, string>>;

const PROPERTIES = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
]);

/** A rule for charts, whatever the width and the scheme. */
interface ChartRule {
  /** What follows `.chart` in the sheet. */
  readonly selector: string;
  /** How many names its selector has: a selector with more of them wins. */
  readonly weight: number;
  readonly look: Look;
}

/** The rules of the site's style sheets that say how the marks of a chart look in the light scheme. */
export function chartRules(sheets: readonly string[], colour: (name: string) => string): readonly ChartRule[] {
  const rules: ChartRule[] = [];
  for (const sheet of sheets)
    parse(sheet).walkRules((rule) => {
      const selectors = rule.selectors.flatMap((selector) => /^\.chart (?!figcaption)([\w\s.>-]+)$/.exec(selector)?.[1] ?? []);
      if (selectors.length === 0 || !isAlwaysInForce(rule)) return;
      const look: Record<string, string> = {};
      rule.walkDecls(({ prop, value }) => {
        if (PROPERTIES.has(prop)) look[prop] = literal(value, colour);
      });
      for (const selector of selectors) rules.push({ selector, weight: selector.split('.').length, look });
    });
  return rules;
}

const isAlwaysInForce = (rule: Rule): boolean => {
  for (let parent: Container | undefined = rule.parent as Container | undefined; parent; parent = parent.parent as Container | undefined)
    if (parent.type === 'atrule' && 'name' in parent && parent.name !== 'layer') return false;
  return true;
};

const literal = (value: string, colour: (name: string) => string): string =>
  value.replace(/var\(--([a-z-]+)\)/g, (_, name: string) => colour(name)).replace(/^([\d.]+)px$/, '$1');

/** The look of every element of a chart that a rule names. */
export function looksOf(figure: HTMLElement, rules: readonly ChartRule[]): ReadonlyMap<HTMLElement, Look> {
  const looks = new Map<HTMLElement, Look>();
  for (const { selector, look } of rules.toSorted((a, b) => a.weight - b.weight))
    for (const element of figure.querySelectorAll(selector)) looks.set(element, { ...looks.get(element), ...look });
  return looks;
}
