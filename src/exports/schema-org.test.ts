// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { textFile } from './download.ts';
import { toSchemaOrg } from './schema-org.ts';

const publication = {
  root: 'https://atlante.example/',
  release: '1.0.0',
  modified: '2026-11-21',
  contact: null,
  sources: [{ title: 'Rapporto', date: null }],
};
const written = toSchemaOrg(
  { name: 'Cifre </script>', description: 'Le cifre', path: 'dati/', files: [textFile('a.csv', 'text/csv', 'à')], variables: ['valore'] },
  publication,
);

test('a data set is described with its files, their sizes and its licence', () => {
  expect(JSON.parse(written)).toMatchObject({
    '@type': 'Dataset',
    name: 'Cifre </script>',
    url: 'https://atlante.example/dati/',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    dateModified: '2026-11-21',
    distribution: [{ contentUrl: 'https://atlante.example/dati/a.csv', encodingFormat: 'text/csv', contentSize: '2 B' }],
  });
});

test('no value can end the block that holds the description', () => {
  expect(written).not.toContain('<');
});
