// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { reportHref, type ReportedThing } from './error-report.ts';

const figure: ReportedThing = {
  name: 'la cifra risultati-2019-0166',
  url: 'https://atlante.example/indicatori/imprese/#risultati-2019-0166',
  value: 'oltre 7.500 imprese & «altro»',
  release: '1.2.0',
};

test('a report by e-mail has the figure in its subject, and its value, its address and the release in its text', () => {
  const { protocol, pathname, searchParams, search } = new URL(reportHref('redazione@atlante.example', figure));
  expect([protocol, pathname]).toEqual(['mailto:', 'redazione@atlante.example']);
  expect(searchParams.get('subject')).toBe('Errore: la cifra risultati-2019-0166');
  expect(searchParams.get('body')?.split('\r\n').slice(0, 4)).toEqual([
    'Valore pubblicato: oltre 7.500 imprese & «altro»',
    'Pagina: https://atlante.example/indicatori/imprese/#risultati-2019-0166',
    'Versione: 1.2.0',
    '',
  ]);
  // Mail programs show a plus as it is.
  expect(search).not.toContain('+');
});

test('a report to a form keeps what the form’s address asks already', () => {
  const { origin, pathname, searchParams } = new URL(reportHref('https://atlante.example/issues/new?labels=errore', figure));
  expect([origin, pathname]).toEqual(['https://atlante.example', '/issues/new']);
  expect(searchParams.get('labels')).toBe('errore');
  expect(searchParams.get('title')).toBe('Errore: la cifra risultati-2019-0166');
  expect(searchParams.get('body')).toContain(
    'Valore pubblicato: oltre 7.500 imprese & «altro»\nPagina: https://atlante.example/indicatori/imprese/#',
  );
});

test('a report about a page has no value, and leaves the address to the reader where the page has none', () => {
  const body = (thing: ReportedThing): string => new URL(reportHref('redazione@atlante.example', thing)).searchParams.get('body') ?? '';
  expect(body({ name: 'la pagina «Puglia»', url: 'https://atlante.example/regioni/puglia/', release: '1.0.0' })).toMatch(/^Pagina: https/);
  expect(body({ name: 'la pagina «Pagina non trovata»', url: null, release: '1.0.0' })).toMatch(/^Pagina: \r\n/);
});
