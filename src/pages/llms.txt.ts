// SPDX-License-Identifier: EUPL-1.2
import type { APIRoute } from 'astro';
import { indexPages } from '../navigation/menu.ts';
import { twinAddress } from '../navigation/addresses.ts';
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
    'Ogni pagina, tranne gli strumenti (ricerca, Esplora), c’è anche in Markdown: il suo indirizzo più `index.md`. Le figure da incorporare in altri siti stanno sotto `embed/`: il codice è in fondo alla pagina di ogni indicatore e territorio.',
    '',
    '## Pagine',
    '',
    ...indexPages.map(({ label, path }) => link(label, path === 'esplora/' ? path : twinAddress(path))),
    '',
    '## Dati',
    '',
    link(
      'API',
      'dati/api/',
      'un file JSON per ogni territorio, programma, indicatore, cifra e nota; di ogni cifra anche la citazione in BibTeX e CSL-JSON',
    ),
    link('OpenAPI', 'api/v1/openapi.json', 'gli indirizzi dell’API'),
    link('osservazioni.json', 'dati/osservazioni.json', 'tutte le cifre'),
    link('datapackage.json', 'dati/datapackage.json', 'tutte le tabelle, con il significato delle colonne'),
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
