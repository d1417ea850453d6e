// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, wcagContrast, type Color } from 'culori';
import { describe, expect, test } from 'vitest';

/** CIEDE2000: about 2 is the least that an eye sees side by side; a key asks to be remembered, which needs far more. */
const LEAST_DIFFERENCE = 15;
/** WCAG 2.2: 1.4.11 for what has to be seen in a picture, 1.4.3 for text. */
const LEAST_CONTRAST = 3;
const LEAST_TEXT_CONTRAST = 4.5;

const tokens = await readFile(new URL('./tokens.css', import.meta.url), 'utf8');

const sights: readonly (readonly [string, (color: Color) => Color])[] = [
  ['full', (color) => color],
  ['no red cones (protan)', filterDeficiencyProt(1)],
  ['no green cones (deutan)', filterDeficiencyDeuter(1)],
  ['no blue cones (tritan)', filterDeficiencyTrit(1)],
];

/** Tokens that stand for different things in one chart: bullet, split, nested and cascade charts, shares, coverage. */
const together = [
  ['mark-result', 'mark-target'],
  ['mark-result', 'mark-part'],
  ['mark-part', 'mark-target'],
  ['mark-money', 'mark-part'],
  ['mark-money-full', 'mark-money-soft'],
] as const;

describe('on the dark ground at the head and at the foot of every page', () => {
  const plain = (name: string): string => new RegExp(`--${name}: (#[\\da-f]{6});`).exec(tokens)?.[1] ?? '';
  const dark = (name: string): string => new RegExp(`--${name}: light-dark\\(#[\\da-f]{6}, (#[\\da-f]{6})\\)`).exec(tokens)?.[1] ?? plain(name);

  test.each(['text', 'text-soft', 'heading', 'primary', 'primary-strong', 'band-text', 'band-light'])(
    'text is read in either scheme: --%s',
    (token) => {
      for (const ground of ['band', 'band-raised'])
        expect(wcagContrast(dark(token), plain(ground)), ground).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
    },
  );

  test('what is lit up on the map holds its text', () => {
    expect(wcagContrast(plain('band'), plain('band-light'))).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
  });
});

describe.each(['light', 'dark'] as const)('the colours of the %s scheme', (scheme) => {
  const colorOf = (token: string): Color => {
    const values = new RegExp(`--${token}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`).exec(tokens);
    const color = parse(values?.[scheme === 'light' ? 1 : 2] ?? '');
    if (!color) throw new Error(`tokens.css has no light and dark colour for --${token}`);
    return color;
  };
  const contrast = (a: string, b: string): number => wcagContrast(colorOf(a), colorOf(b));

  test.each(sights)('that stand together are told apart with sight: %s', (_, seen) => {
    const difference = differenceCiede2000();
    for (const [a, b] of together) {
      expect(difference(seen(colorOf(a)), seen(colorOf(b))), `--${a} and --${b}`).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
    }
  });

  test.each(['mark-result', 'mark-money', 'mark-target', 'line-strong', 'accent'])('stand out from the ground of the chart: %s', (token) => {
    expect(contrast(token, 'raised')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test('let text be read: white on the largest parts of a whole', () => {
    expect(wcagContrast('#ffffff', colorOf('mark-money-full'))).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
  });

  test('stand out where they touch: the result from the whole that it is drawn in', () => {
    expect(contrast('mark-result', 'mark-part')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(contrast('mark-money', 'mark-part')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test.each([
    ['text', 'raised'],
    ['text', 'surface'],
    ['text-soft', 'surface'],
    ['primary', 'surface'],
    ['accent', 'surface'],
    ['text', 'accent-ground'],
    ['text-soft', 'accent-ground'],
    ['primary', 'accent-ground'],
    ['accent', 'accent-ground'],
    ['primary-strong', 'primary-ground'],
    ['text-soft', 'raised'],
    ['text', 'primary-ground'],
    ['accent', 'primary-ground'],
    ['text', 'mark-money-soft'],
    ['accent', 'mark-money-soft'],
    ['text', 'mark-part'],
    ['ground', 'mark-result'],
    ['ground', 'mark-target'],
  ])('let text be read: --%s on --%s', (text, under) => {
    expect(contrast(text, under)).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
  });
});
