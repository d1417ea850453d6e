// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationFormats } from '../citation/citation.ts';
import { citedFigure } from '../citation/cited-figure.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { anObservation } from '../domain/observation.fixture.ts';
import { readBibtex, readCslJson } from '../../tests/support/read-references.ts';
import { indexAtlas } from './atlas.ts';
import { figureWords } from './figure-words.ts';

const atlas = indexAtlas(await loadDataset(join(import.meta.dirname, '..', 'dataset', '__fixtures__', 'valid')));
const where = { url: 'https://atlante.example/indicatori/persone_assunte/#rapporto-0001', release: '1.2.0' };
const [known] = atlas.observations;
const figure = anObservation({ ...known, qualifier: '>', value: '1744', decimals: 0, frequency: 'mensile', per: 'CPI', breakdown: 'donne' });

describe('a figure cited alone', () => {
  test('says what, where, when and how often, with its value as the pages write it', () => {
    const { title } = citedFigure(figureWords(atlas, figure), where);
    const { name } = atlas.indicator(figure.indicator);
    expect(title).toBe(
      `${name} · donne, risultato, ${atlas.territory(figure.territory).name}, ${atlas.period(figure.period).name}: oltre 1.744\u00a0${atlas.unit(figure.unit).plural} al mese per CPI`,
    );
  });

  test('names the document, the point, the lines and the notes', () => {
    const { place } = citedFigure(
      figureWords(atlas, { ...figure, place: 'Il piano › Linea 5', lines: { first: 3, last: 4 }, notes: ['q-1', 'q-2'] }),
      where,
    );
    expect(place).toBe(`${atlas.document(figure.document).title}, Il piano › Linea 5, righe 3-4; note q-1, q-2`);
  });

  test.each([
    'Quota del 32,8% & altro_1 #2 {tre} \\quattro ~cinque ^sei $sette',
    'perché è più «così», l’età “media”: È 12,50\u00a0€',
    'Stato dell\'arte › "Matching" (5° Ob.) e/o altro',
  ])('«%s» is read back from BibTeX and from CSL-JSON as it was', (breakdown) => {
    const work = citedFigure(figureWords(atlas, { ...figure, breakdown, place: breakdown }), where);
    const wanted = { id: figure.id, title: work.title, note: work.place, version: '1.2.0', URL: where.url };
    const [bibtex = '', cslJson = ''] = citationFormats.map(({ write }) => write([work]));
    expect(readBibtex(bibtex)).toMatchObject([wanted]);
    expect(readCslJson(cslJson)).toMatchObject([wanted]);
  });
});
