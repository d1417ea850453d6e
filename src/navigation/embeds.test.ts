// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { chartEmbedHeight, embedSnippet, figureEmbedAddress } from './embeds.ts';

test('a snippet is a frame with title, lazy loading and height, and a link inside, whatever the title holds', () => {
  const title = 'Reti & «CPI» <b>"uno"</b>';
  const frame = parse(embedSnippet({ address: 'https://a.example/embed/', home: 'https://a.example/x/', title, height: 300 })).querySelector(
    'iframe',
  );
  expect(frame?.attributes).toEqual({ src: 'https://a.example/embed/', title, width: '100%', height: '300', loading: 'lazy' });
  expect(frame?.querySelector('a')?.getAttribute('href')).toBe('https://a.example/x/');
  expect(frame?.querySelector('a')?.text).toContain(title);
});

test('one figure is the page of its indicator at the figure', () => {
  expect([figureEmbedAddress('cpi'), figureEmbedAddress('cpi', 'a-0001')]).toEqual(['embed/cifre/cpi/', 'embed/cifre/cpi/#a-0001']);
});

test('a chart is taller with each row, and with a label that takes more lines', () => {
  const heights = [['CPI'], ['CPI', 'Reti'], ['CPI', 'R'.repeat(90)]].map(chartEmbedHeight);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(new Set(heights).size).toBe(3);
});
