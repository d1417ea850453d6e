// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../atlas/atlas.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import type { Lines } from '../domain/locator.ts';
import { passageAddress } from '../navigation/addresses.ts';
import { drawChart } from './chart-picture.ts';
import { chartRules } from './chart-styles.ts';
import { chartsOfPage } from './charts-of-page.ts';
import { lightColours } from './light-colours.ts';
import { loadTypeface } from './load-typeface.ts';
import { startOf, toSvg } from './picture.ts';

const typeface = await loadTypeface(process.cwd());
const colour = lightColours(await readFile('src/styles/tokens.css', 'utf8'));
const rules = chartRules([await readFile('src/styles/charts.css', 'utf8')], colour);
const atlas = indexAtlas(await loadDataset(process.cwd()));
const [noted, plain] = [atlas.observations.find(({ notes }) => notes.length > 0)!, atlas.observations.find(({ notes }) => notes.length === 0)!];

const addressOf = (lines: Lines): string => passageAddress(atlas.document(plain.document), lines);

const LONG = 'Valle d’Aosta/Vallée d’Aoste e Provincia autonoma di Bolzano/Bozen: '.repeat(6);
const pageWith = (marks: string, finding = 'Fra 2 voci la più grande è «A &amp; B» &lt;b&gt;'): string => `
  <h1>Imprese &amp; «reti»</h1>
  <figure class="chart" id="parti">
    <figcaption><p class="finding">${finding}</p><p>imprese, 2019, Italia.</p></figcaption>
    <div class="drawing"><ul class="key"><li><svg width="28" height="14"><rect class="result" width="28" height="14"></rect></svg> risultato</li></ul>
    <svg class="wide" width="760" height="40">${marks}</svg>
    <svg class="narrow" width="340" height="80"><rect class="money" x="9" y="9" width="9" height="9"></rect></svg></div>
    <div class="about"><ul class="key"><li><svg width="28" height="14"><rect class="part" width="28" height="14"></rect></svg> promesso</li></ul></div>
  </figure>`;
const draw = (html: string) => {
  const [chart] = chartsOfPage(parse(html), atlas, rules, typeface);
  const picture = drawChart(chart!, 'https://atlante.example/indicatori/imprese/#parti', typeface, colour);
  return { chart: chart!, picture, svg: toSvg(picture, typeface) };
};

describe('a chart as a picture of its own', () => {
  const marks = `<g><text><tspan x="0" y="14">Imprese &amp; reti</tspan></text><rect class="money" x="270" y="3" width="100" height="18" rx="2"></rect>
    <text class="strong" x="378" y="17" data-osservazione="${noted.id}">1.250<tspan class="note-sign"> !<title>nota</title></tspan></text></g>`;

  test('says what it shows, where it is said, the notes, the licence and the address of the page', () => {
    const { picture } = draw(pageWith(marks));
    const words = picture.texts.map(({ text }) => text).join(' ');
    expect(words).toContain('Imprese & «reti»');
    expect(words).toContain('Fra 2 voci la più grande è «A & B» <b>');
    expect(words).toContain('imprese, 2019, Italia.');
    expect(words).toContain(`Fonte: ${atlas.document(noted.document).shortTitle}, rig`);
    expect(words).toContain(noted.notes[0]);
    expect(words).toContain('CC BY 4.0');
    expect(words).toContain('https://atlante.example/indicatori/imprese/#parti');
    for (const part of ['imprese, 2019, Italia.', 'Fonte: ', 'CC BY 4.0', 'https://atlante.example/']) expect(picture.description).toContain(part);
  });

  test('keeps the geometry and the colours of the wide drawing, and nothing of the narrow one', () => {
    const { svg } = draw(pageWith(marks));
    expect(svg).toContain(`<rect x="270" y="3" rx="2" width="100" height="18" fill="${colour('mark-money')}"/>`);
    expect(svg).not.toContain('width="9"');
    expect(svg).not.toContain(colour('mark-part'));
  });

  test('draws texts in the size, weight and place that the page gives them', () => {
    const { chart } = draw(pageWith(marks));
    const [, drawing] = chart.parts;
    const texts = drawing !== undefined && 'texts' in drawing ? drawing.texts : [];
    expect(texts.map(({ text, size, weight, colour: ink }) => [text, size, weight, ink])).toEqual([
      ['Imprese & reti', 14, 'regular', colour('text')],
      ['1.250', 14, 'strong', colour('text')],
      [' !', 14, 'strong', colour('accent')],
    ]);
    expect(texts[1]?.x).toBe(378);
    expect(texts[2]?.x).toBeCloseTo(378 + typeface.width('1.250', 14, 'strong'));
  });

  test('says nothing of notes where no figure has one', () => {
    const { picture } = draw(pageWith(`<text x="0" y="9" data-osservazione="${plain.id}">7</text>`));
    expect(picture.description).not.toContain('nota di qualità');
  });

  test('names the passages that its table leads to, where no mark is a figure', () => {
    const html = pageWith('<rect class="result" x="0" y="0" width="1" height="1"></rect>').replace(
      '</figure>',
      `<a href="/${addressOf({ first: 12, last: 14 })}">X, righe 12-14</a> <a href="/${addressOf({ first: 15, last: 15 })}">X, riga 15</a></figure>`,
    );
    expect(draw(html).chart.source).toBe(`${atlas.document(plain.document).shortTitle}, righe 12-15`);
  });

  test('takes from the page nothing that runs, loads or asks for a font', () => {
    const hostile = `<script>alert(1)</script><image href="https://elsewhere.example/x.png"></image><foreignObject><b>x</b></foreignObject>
      <rect class="result" onload="alert(1)" style="fill:url(https://elsewhere.example)" x="1" y="1" width="2" height="2"></rect><a href="https://elsewhere.example"><rect></rect></a>`;
    const { svg } = draw(pageWith(hostile));
    expect(svg).not.toMatch(/<script|onload|<image|foreignObject|elsewhere|style=|<a |<text|font-family/);
    expect(svg).toContain('&lt;b&gt;');
  });

  test('keeps the longest of titles inside its box', () => {
    const { picture } = draw(pageWith(marks, LONG));
    const outside = picture.texts.filter(
      (text) =>
        startOf(text, typeface) < 0 ||
        startOf(text, typeface) + typeface.width(text.text, text.size, text.weight) > picture.width - 20 ||
        text.y > picture.height - 8,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
  });
});
