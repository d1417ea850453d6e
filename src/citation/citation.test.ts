// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { readBibtex, readCslJson } from '../../tests/support/read-references.ts';
import { citationFormats, toBibtex, toCitationText, toCslItem, type CitedWork } from './citation.ts';

const page: CitedWork = { key: 'atlante-puglia', title: 'Puglia', url: 'https://atlante.example/regioni/puglia/', release: '1.2.0' };
const figure: CitedWork = { ...page, key: 'atlante-puglia-2020-0017', title: 'Imprese coinvolte: 1.135', place: 'Puglia 2020, riga 198' };

test('a page is cited with its title, the site, the release and the address, and the day is left to who cites', () => {
  expect(toCitationText(page)).toBe(
    '«Puglia», in Atlante dei piani per il lavoro, versione 1.2.0, https://atlante.example/regioni/puglia/ (consultato il …).',
  );
});

test('a figure is cited with the place of the document that states it', () => {
  expect(toCitationText(figure)).toContain('«Imprese coinvolte: 1.135» (Puglia 2020, riga 198), in Atlante');
});

test('BibTeX has a field a line and nothing that TeX would run', () => {
  expect(toBibtex({ ...figure, title: 'Quota del 32,8% {\\danger} & altro' }).split('\n')).toEqual([
    '@misc{atlante-puglia-2020-0017,',
    '  title = {{Quota del 32,8\\% \\{\\textbackslash{}danger\\} \\& altro}},',
    '  howpublished = {Atlante dei piani per il lavoro},',
    '  version = {1.2.0},',
    '  url = {https://atlante.example/regioni/puglia/},',
    '  note = {Puglia 2020, riga 198},',
    '  language = {italian},',
    '}',
  ]);
});

test('an item of CSL-JSON has the same under the names of CSL', () => {
  expect(toCslItem(figure)).toMatchObject({
    id: figure.key,
    type: 'webpage',
    title: figure.title,
    URL: figure.url,
    note: figure.place,
    version: '1.2.0',
  });
});

test('a file of references has one a work, in their order', () => {
  const works = [page, figure];
  expect(readBibtex(fileOf('bib', works))).toMatchObject([{ id: page.key }, { id: figure.key }]);
  expect(readCslJson(fileOf('csl.json', works))).toMatchObject([{ id: page.key }, { id: figure.key }]);
});

const fileOf = (ending: string, works: readonly CitedWork[]): string =>
  citationFormats.find((format) => format.ending === ending)?.write(works) ?? '';
