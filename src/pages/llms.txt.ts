// SPDX-License-Identifier: EUPL-1.2
import type { APIRoute } from 'astro';
import { menu, registerMenu } from '../navigation/menu.ts';
import { siteRoot } from '../navigation/href.ts';

/** What programs that read the site should know of it: where its pages and its data are. @see https://llmstxt.org */
export const GET: APIRoute = () => {
  const root = siteRoot();
  const link = (label: string, path: string, what = ''): string => `- [${label}](${root}${path})${what === '' ? '' : `: ${what}`}`;
  const lines = [
    '# Atlante dei piani per il lavoro',
    '',
    '> Le cifre dei piani di politica attiva del lavoro di ANPAL Servizi e di ciò che ne è venuto, ciascuna con il documento e le righe che la dichiarano. Sito indipendente, non istituzionale.',
    '',
    'Chi cita una cifra citi il documento e la riga, con il qualificatore (almeno, oltre, circa, fino a). Le note di qualità dicono dove i documenti si contraddicono. Dati e testi: CC BY 4.0.',
    '',
    '## Pagine',
    '',
    ...[...menu, ...registerMenu].map(({ label, path }) => link(label, path)),
    '',
    '## Dati',
    '',
    link('API', 'dati/api/', 'un file JSON per ogni territorio, programma, indicatore, cifra e nota'),
    link('OpenAPI', 'api/v1/openapi.json', 'gli indirizzi dell’API'),
    link('osservazioni.json', 'dati/osservazioni.json', 'tutte le cifre'),
    link('datapackage.json', 'dati/datapackage.json', 'tutte le tabelle, con il significato delle colonne'),
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
