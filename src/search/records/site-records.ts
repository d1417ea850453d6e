// SPDX-License-Identifier: EUPL-1.2
import GithubSlugger from 'github-slugger';
import { indexPages } from '../../navigation/menu.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { pageRecord } from './page-record.ts';

/** Longest summary of a part of the guide, in characters. */
const SUMMARY = 160;

export interface GuideText {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly questions: readonly string[];
  readonly body: string;
}

/** What the indexes and tools of the site have, as results say it. */
const WHAT_IT_HAS: Readonly<Record<string, string>> = {
  'regioni/': 'Indice dei territori: regioni, province autonome, Italia.',
  'programmi/': 'Indice dei piani e dei programmi di spesa.',
  'indicatori/': 'Indice di ciò che i documenti contano.',
  'bilanci/': 'Le risorse dei piani: quanti soldi per sezione e linea.',
  'promesse/': 'Che cosa i piani promettono e che cosa ne dicono i rapporti: mantenuto, in parte, mai riportato.',
  'concordanze/': 'Che cosa continua in che cosa fra il piano 2017-2020 e il piano 2019-2021: linee, sezioni, obiettivi, predecessori e successori.',
  'documenti/': 'Indice dei documenti da cui vengono le cifre.',
  'esplora/': 'Tutte le cifre in una tabella da filtrare, ordinare, raggruppare e scaricare.',
  'cascate/': 'Un tema seguito dal piano nazionale fino alle regioni: che cosa si prevedeva, che cosa risulta.',
  'confronta/': 'Due o più territori, o due piani, uno accanto all’altro.',
  'qualita/': 'Contraddizioni, errori e avvertenze: le note di qualità.',
  'qualita/riconciliazioni/': 'Registro delle riconciliazioni: i conti rifatti uno per uno, quali tornano e quali no.',
  'dati/': 'Scaricare i dati in CSV, Excel, JSON; licenza e dizionario delle colonne.',
  'guida/': 'Come si legge e come si usa il sito.',
  'glossario/': 'Indice di sigle e parole dei piani, con il loro significato.',
  'atti/': 'Indice di leggi, decreti, delibere e regolamenti citati.',
  'soggetti/': 'Indice di enti, imprese e organizzazioni nominati.',
  'crisi/': 'Indice delle crisi aziendali nominate.',
  'accordi/': 'Indice di accordi, protocolli e convenzioni.',
  'eventi/': 'Indice di incontri, seminari ed eventi.',
  'cronologia/': 'I fatti datati, anno per anno.',
  'accessibilita/': 'Quanto il sito è accessibile, come è stato provato e che cosa manca.',
  'note-legali/': 'Licenza, crediti, riservatezza dei dati personali, cookie.',
};

/** Other words with which readers ask for them: sought, never shown. */
const ASKED_FOR_AS: Readonly<Record<string, string>> = {
  'regioni/': 'mappa, cartina',
  'programmi/': 'elenco dei piani operativi e dei progetti',
  'indicatori/': 'elenco dei numeri, statistiche, quantità',
  'bilanci/': 'soldi, spesa, costi, fondi, finanziamenti, conti, quanto costa',
  'promesse/': 'mantenute, non mantenute, mancate, obiettivi raggiunti e mancati, fallimenti, tradite',
  'concordanze/': 'che cosa è cambiato, differenze fra vecchio e nuovo piano, corrispondenze',
  'documenti/': 'fonti, elenco dei documenti',
  'esplora/': 'ricerca avanzata, filtri, filtrare, tabella, grafico, grafici, pivot',
  'cascate/': 'dal nazionale al regionale, obiettivi e risultati a confronto',
  'confronta/': 'confrontare regioni, confronto, paragone, classifica, graduatoria, differenze fra regioni',
  'qualita/': 'sbagli, inesattezze, refusi, incongruenze, conti che non tornano, dati mancanti, affidabilità',
  'qualita/riconciliazioni/': 'somme, totali sbagliati, quadrare, ricalcolo, ricalcolati, differenze fra tabella e testo',
  'dati/':
    'open data, dati aperti, dataset, download, scaricabile, foglio di calcolo, XLSX, ODS, Parquet, API, Python, R, riuso, ripubblicare, riusare, novità',
  'guida/': 'aiuto, istruzioni, come funziona',
  'guida/aggiungere-un-documento/': 'pubblicare un rapporto, nuovo anno, aggiornare i dati, redazione, inserire cifre, manutenzione, contribuire',
  'guida/che-cosa-non-dicono/':
    'che cosa manca nei documenti, lacune, limiti dei dati, dati assenti, informazioni mancanti, spesa effettiva, spesa reale, soldi spesi davvero, esito, impatto, efficacia, è servito a qualcosa, ha funzionato, trovato lavoro, non scritto, non detto, non si sa',
  'guida/chi-e-anpal-servizi/':
    'società pubblica, storia della società, che lavoro fa, a che serve, chi comanda, di chi è, ministero del lavoro, chiusa, soppressa, ex',
  'guida/come-leggere/':
    'istruzioni per leggere le cifre, previsto e realizzato, promesso e fatto, traguardo, come si usa la ricerca, cercare un numero, differenza fra obiettivo e risultato',
  'guida/da-dove-vengono-i-soldi/': 'finanziamento, fondi europei, fondo sociale, denaro pubblico, chi paga, cofinanziamento, assi, priorità',
  'guida/i-navigator/': 'chi erano i navigator, compito, mestiere, a che servivano, contratto, assunzione, numero dei navigator',
  'guida/leggere-un-indicatore/':
    'citare una cifra, tesi, articolo, interpretare un numero, che cosa conta, a che periodo si riferisce, leggere un grafico, attendibile',
  'guida/metodo/':
    'come è stato fatto, come avete raccolto i dati, verifica, verificati, controlli, controllati, controllo dei numeri, fidarsi, fonti, trascrizione, errori di lettura, affidabile, metodologia',
  'glossario/': 'dizionario, vocabolario, acronimi, abbreviazioni, significato dei termini',
  'atti/': 'norme, normativa, riferimenti',
  'soggetti/': 'partner, associazioni, aziende, istituzioni',
  'crisi/': 'licenziati, licenziamenti, esuberi, fabbriche chiuse, stabilimenti chiusi, vertenze',
  'accordi/': 'intese, patti fra enti',
  'eventi/': 'convegni, fiere, appuntamenti, calendario',
  'cronologia/': 'timeline, linea del tempo, calendario, storia, date',
  'accessibilita/': 'contatti, segnalare un errore, segnalazioni, non vedenti, lettore di schermo',
  'note-legali/':
    'copyright, chi siamo, sito ufficiale, sito indipendente, sito del governo, sito del ministero, redazione, di chi è il sito, come citare, riuso, ripubblicare, chi ha fatto il sito, autori',
};

/** The guide, and the pages that lead to others. */
export function siteRecords(guides: readonly GuideText[]): readonly SearchRecord[] {
  const guidePages = guides.map(({ id, title, description, questions, body }) =>
    pageRecord({
      type: 'Guida',
      address: `guida/${id}/`,
      title,
      summary: description,
      fields: [
        { text: questions.join(' '), weight: 14 },
        { text: ASKED_FOR_AS[`guida/${id}/`] ?? '', weight: 12 },
        { text: plainText(body), weight: 3 },
      ],
      prior: 4,
    }),
  );
  const known = new Set(guidePages.map(({ card }) => card.address));
  const indexes = indexPages
    .filter(({ path }) => path !== '' && !known.has(path))
    .map(({ label, path }) =>
      pageRecord({
        type: 'Indice',
        address: path,
        title: label,
        summary: WHAT_IT_HAS[path] ?? '',
        fields: [WHAT_IT_HAS[path] ?? '', ASKED_FOR_AS[path] ?? ''].map((text) => ({ text, weight: 18 })),
        prior: 12,
      }),
    );
  return [...guidePages, ...guides.flatMap(guideSections), ...indexes];
}

/** The headed parts of a page of the guide, each at its own place: the headings are sluggified as Astro does. */
function guideSections({ id, title, body }: GuideText): readonly SearchRecord[] {
  const slugger = new GithubSlugger();
  return body
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const text = plainText(lines.join('\n')).replace(/\s+/g, ' ').trim();
      return pageRecord({
        type: 'Guida',
        address: `guida/${id}/#${slugger.slug(heading)}`,
        title: heading,
        within: title,
        summary: text.length > SUMMARY ? `${text.slice(0, text.lastIndexOf(' ', SUMMARY))}…` : text,
        fields: [{ text, weight: 3 }],
        prior: 4,
        group: `guida/${id}`,
      });
    });
}

/** The words of a page in MDX, without imports, tags and addresses. */
function plainText(mdx: string): string {
  return mdx
    .replace(/^import .*$/gm, '')
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/<[^>]*>|\]\([^)]*\)|[{}[\]*_`#|]/g, ' ');
}
