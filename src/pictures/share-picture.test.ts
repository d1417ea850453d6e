// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../atlas/atlas.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { lightColours } from './light-colours.ts';
import { loadTypeface } from './load-typeface.ts';
import { startOf, toSvg, type PlacedText } from './picture.ts';
import { describeCard, type ShareCard } from './share-card.ts';
import { shareCards } from './share-cards.ts';
import { drawShareCard, SHARE_HEIGHT, SHARE_WIDTH } from './share-picture.ts';
import { siteMark } from './site-mark.ts';

const typeface = await loadTypeface(process.cwd());
const colour = lightColours(await readFile('src/styles/tokens.css', 'utf8'));
const atlas = indexAtlas(await loadDataset(process.cwd()));
const cards = shareCards(atlas);
const mark = siteMark(atlas);

const boxOf = (text: PlacedText) => {
  const left = startOf(text, typeface);
  return { left, right: left + typeface.width(text.text, text.size, text.weight), top: text.y - text.size * 0.72, bottom: text.y + text.size * 0.2 };
};

/** What is wrong with the texts of a card: outside the picture, or over one another. */
function faultsOf(card: ShareCard): readonly string[] {
  const { texts } = drawShareCard(card, mark, typeface, colour);
  const boxes = texts.map((text) => ({ text: text.text, ...boxOf(text) }));
  const outside = boxes.filter(({ left, right, top, bottom }) => left < 40 || right > SHARE_WIDTH - 60 || top < 10 || bottom > SHARE_HEIGHT - 10);
  const over = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `«${a.text}» over «${b.text}»`),
  );
  return [...outside.map(({ text }) => `«${text}» outside`), ...over];
}

test('no card of the site has a text outside its picture, or over another', () => {
  expect(cards.size).toBeGreaterThan(300);
  expect([...cards].flatMap(([address, card]) => faultsOf(card).map((fault) => `${address}: ${fault}`))).toEqual([]);
});

describe('a card with the longest of everything', () => {
  const figure = {
    value: 'almeno 164.316.744,00 €',
    unit: 'potenziali beneficiari all’anno per istituto scolastico',
    about:
      'Budget secondo il DD 440/2019, coordinamento · Situazione di partenza · dalla convenzione del 17 gennaio 2018 alla stesura del piano · Valle d’Aosta/Vallée d’Aoste',
  };
  const card: ShareCard = {
    kicker: 'Nota di qualità nq-0001 · valore senza etichetta · cambia un numero · e un tema dal nome molto lungo, che non finisce',
    title:
      'Linea 3. Governance e attuazione di politiche attive del lavoro a livello nazionale, ivi inclusa la sperimentazione e l’avvio dell’assegno di ricollocazione e l’adozione di indirizzi comuni',
    figures: [figure, figure],
    bar: { target: '1', result: '1000000' },
    text: 'Un testo. '.repeat(100),
    source: `Fonte: Rapporto 2019, righe ${Array.from({ length: 60 }, (_, line) => line * 3).join(', ')}`,
    noted: true,
  };

  test.each([
    ['two figures and a bar', card],
    ['one figure', { ...card, figures: [figure], bar: null }],
    ['a text alone', { ...card, figures: [], bar: null }],
    ['one long word', { ...card, figures: [], bar: null, title: 'Aufnahme'.repeat(30), text: 'Aufnahme'.repeat(90) }],
  ] as const)('keeps %s inside the picture, none over another', (_what, long) => {
    expect(faultsOf(long)).toEqual([]);
  });
});

describe('the card of a page', () => {
  test('of an indicator with a target and a result shows both, with unit, period and territory', () => {
    const card = cards.get('indicatori/imprese-coinvolte/')!;
    expect(card.bar).toEqual({ target: '150000', result: '91541' });
    expect(describeCard(card)).toBe(
      'Indicatore · Imprese: Imprese coinvolte. Risultato · 2019 · Italia: 91.541 imprese. Obiettivo · 2019-2021 · Italia: 150.000 imprese. Con una nota di qualità. Fonte: Rapporto 2019, riga 291.',
    );
  });

  test('of a territory without figures says so', () => {
    const card = cards.get('regioni/friuli-venezia-giulia/')!;
    expect(card.figures).toEqual([]);
    expect(card.text).toMatch(/^Nessun documento dell’Atlante dà una cifra/);
  });

  test('of a section never shows a figure of one of its lines', () => {
    const wrong = atlas.sections.filter(({ id }) => {
      const own = atlas.observationsOf('section', id).filter(({ line, breakdown }) => line === null && breakdown === null);
      return own.length === 0 && cards.get(`programmi/${id}/`)!.figures.length > 0;
    });
    expect(atlas.sections.length).toBeGreaterThan(0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('of a cascade shows two figures only where they may be compared, else the first alone', () => {
    expect(describeCard(cards.get('cascate/cpi-reddito-di-cittadinanza/')!)).toBe(
      'Cascata · Centri per l’impiego e Reddito di cittadinanza: Quanti centri per l’impiego si volevano affiancare, e quanti sono stati affiancati? Obiettivo nazionale 2019-2021 · Italia: 552 CPI. Risultato nazionale 2019 · Italia: 482 CPI. Con una nota di qualità. Fonte: Rapporto 2019, riga 290.',
    );
    const wrong = atlas.cascades.filter(
      ({ id, edges }) => edges.every(({ relation }) => relation === 'non-confrontabile') && cards.get(`cascate/${id}/`)!.figures.length !== 1,
    );
    expect(atlas.cascades.filter(({ edges }) => edges.every(({ relation }) => relation === 'non-confrontabile'))).not.toEqual([]);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('of an objective shows its figure, or else what the document says of it', () => {
    const told = atlas.objectives.filter(({ id, programme, code }) => {
      const { figures, text } = cards.get(`obiettivi/${id}/`)!;
      const states = atlas.statementsOf('programme', programme).some(({ objective }) => objective === code);
      return figures.length > 0 || text !== '' || !states;
    });
    expect(told).toHaveLength(atlas.objectives.length);
    expect(describeCard(cards.get('obiettivi/piano-puglia-2020-4-4/')!)).toContain(
      'Imprese coinvolte · Obiettivo · 2019-2021 · Puglia: 3.000 imprese all’anno.',
    );
  });

  test('of a document counts its figures and its lines', () => {
    const { id, text } = atlas.document('risultati-2019');
    const [figures, lines] = cards.get('documenti/risultati-2019/')!.figures.map(({ value }) => Number(value.replaceAll('.', '')));
    expect(figures).toBe(atlas.observationsOf('document', id).length);
    expect(lines).toBe(text.lines);
  });
});

test('a card is drawn the same each time', () => {
  const draw = (): string => toSvg(drawShareCard(cards.get('regioni/puglia/')!, mark, typeface, colour), typeface);
  expect(draw()).toBe(draw());
});
