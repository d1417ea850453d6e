// SPDX-License-Identifier: EUPL-1.2
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { chaptersOf } from '../../src/domain/chapter.ts';
import { chapterAddress } from '../../src/navigation/addresses.ts';
import { projectRoot, siteFolder } from './folders.ts';
import { readPages, type SitePage } from './site-pages.ts';

/** A page that stands for all those made by the same template in the same state. */
export interface Template {
  readonly name: string;
  /** Address from the site's root. */
  readonly path: string;
  /** What must be there before the page is looked at, where a script makes it. */
  readonly ready?: string;
}

/** One page of every template; where many would do, the largest, which has the most to go wrong. */
export async function siteTemplates(): Promise<readonly Template[]> {
  const { observations, territories, programmes, sections, lines, objectives, indicators, documents, notes, cascades } =
    await loadDataset(projectRoot);
  const pages = new Map((await readPages(siteFolder)).map((page) => [page.path, page]));

  const largest = (what: string, paths: readonly string[], accepts: (page: SitePage) => boolean = () => true): string => {
    const candidates = paths.flatMap((path) => pages.get(path) ?? []).filter(accepts);
    const [first] = candidates.toSorted((a, b) => b.html.length - a.html.length);
    if (!first) throw new Error(`No page of the site is ${what}: the tests need one.`);
    return first.path;
  };
  const pathsOf = (folder: string, records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => `${folder}/${id}/`);
  const counted = (key: 'territory' | 'line' | 'indicator'): ReadonlyMap<string | null, number> =>
    new Map([...Map.groupBy(observations, (observation) => observation[key])].map(([id, { length }]) => [id, length]));
  const [perTerritory, perLine, perIndicator] = [counted('territory'), counted('line'), counted('indicator')];
  const regions = territories.filter(({ kind }) => kind === 'regione');
  const indicatorPaths = pathsOf('indicatori', indicators);
  const withSections = new Set(sections.map(({ programme }) => programme));

  return [
    { name: 'home', path: '' },
    { name: 'index of the regions', path: 'regioni/' },
    {
      name: 'region with figures',
      path: largest(
        'a region with figures',
        pathsOf(
          'regioni',
          regions.filter(({ id }) => perTerritory.has(id)),
        ),
      ),
    },
    {
      name: 'region without figures',
      path: largest(
        'a region without figures',
        pathsOf(
          'regioni',
          regions.filter(({ id }) => !perTerritory.has(id)),
        ),
      ),
    },
    { name: 'Italy', path: 'regioni/italia/' },
    {
      name: 'topic of a territory',
      path: largest(
        'a topic of a territory',
        [...pages.keys()].filter((path) => /^regioni\/[^/]+\/(?!scheda\/)[^/]+\/$/.test(path)),
      ),
    },
    { name: 'printed sheet of a region', path: 'regioni/puglia/scheda/' },
    {
      name: 'autonomous province',
      path: largest(
        'a province',
        pathsOf(
          'regioni',
          territories.filter(({ kind }) => kind === 'provincia-autonoma'),
        ),
      ),
    },
    { name: 'index of the programmes', path: 'programmi/' },
    {
      name: 'plan',
      path: largest(
        'a plan',
        pathsOf(
          'programmi',
          programmes.filter(({ id }) => withSections.has(id)),
        ),
      ),
    },
    { name: 'section', path: largest('a section', pathsOf('programmi', sections)) },
    {
      name: 'line with figures',
      path: largest(
        'a line with figures',
        pathsOf(
          'programmi',
          lines.filter(({ id }) => perLine.has(id)),
        ),
      ),
    },
    {
      name: 'line without figures',
      path: largest(
        'a line without figures',
        pathsOf(
          'programmi',
          lines.filter(({ id }) => !perLine.has(id)),
        ),
      ),
    },
    {
      name: 'programme without sections',
      path: largest(
        'a programme',
        pathsOf(
          'programmi',
          programmes.filter(({ id }) => !withSections.has(id)),
        ),
      ),
    },
    { name: 'objective', path: largest('an objective', pathsOf('obiettivi', objectives)) },
    { name: 'index of the indicators', path: 'indicatori/' },
    {
      name: 'indicator with a target',
      path: largest('an indicator with a target', indicatorPaths, ({ document }) => document.getElementById('obiettivo-e-risultato') !== null),
    },
    {
      name: 'indicator with a breakdown',
      path: largest('an indicator with a breakdown', indicatorPaths, ({ document }) => document.getElementById('parti') !== null),
    },
    {
      name: 'indicator with one figure',
      path: largest(
        'an indicator with one figure',
        pathsOf(
          'indicatori',
          indicators.filter(({ id }) => perIndicator.get(id) === 1),
        ),
      ),
    },
    { name: 'figures to embed', path: largest('a page of figures to embed', pathsOf('embed/cifre', indicators)) },
    { name: 'chart to embed', path: largest('a chart to embed', pathsOf('embed/grafici', indicators)) },
    { name: 'cards of a territory to embed', path: largest('a territory to embed', pathsOf('embed/regioni', territories)) },
    { name: 'concordances', path: 'concordanze/' },
    { name: 'budgets', path: 'bilanci/' },
    { name: 'promises', path: 'promesse/' },
    {
      name: 'promises of a plan',
      path: largest(
        'a list of promises',
        [...pages.keys()].filter((path) => /^promesse\/[^/]+\/$/.test(path)),
      ),
    },
    { name: 'quality', path: 'qualita/' },
    { name: 'reconciliations', path: 'qualita/riconciliazioni/' },
    { name: 'quality note', path: largest('a quality note', pathsOf('qualita', notes)) },
    { name: 'index of the cascades', path: 'cascate/' },
    { name: 'cascade', path: largest('a cascade', pathsOf('cascate', cascades)) },
    { name: 'agreements', path: 'accordi/' },
    { name: 'index of the documents', path: 'documenti/' },
    { name: 'document', path: largest('a document', pathsOf('documenti', documents)) },
    {
      name: 'chapter of a document',
      path: largest(
        'a chapter',
        documents.flatMap((document) => chaptersOf(document).map((chapter) => chapterAddress(document.id, chapter))),
      ),
    },
    {
      name: 'divided chapter',
      path: largest(
        'a divided chapter',
        documents.flatMap((document) =>
          chaptersOf(document)
            .filter(({ heading }) => heading.divided)
            .map((chapter) => chapterAddress(document.id, chapter)),
        ),
      ),
    },
    { name: 'search', path: 'cerca/?q=navigator', ready: 'ol[data-risultati][data-stato="pronto"] > li' },
    { name: 'explorer', path: 'esplora/', ready: 'data-explorer[data-stato="pronto"] tbody tr[data-cifra]' },
    { name: 'comparison', path: 'confronta/?territori=puglia,basilicata', ready: 'territory-comparison[data-stato="pronto"] tbody tr' },
    { name: 'comparison of territories', path: 'confronta/puglia-basilicata-italia/' },
    { name: 'comparison of plans', path: 'confronta/periodi/' },
    { name: 'downloads', path: 'dati/' },
    { name: 'dictionary of a table', path: 'dati/osservazioni/' },
    { name: 'description of the API', path: 'dati/api/' },
    { name: 'changes between releases', path: 'dati/novita/' },
    { name: 'index of the guide', path: 'guida/' },
    {
      name: 'guide',
      path: largest(
        'a guide',
        [...pages.keys()].filter((path) => /^guida\/[^/]+\/$/.test(path)),
      ),
    },
    { name: 'gallery of charts', path: 'guida/galleria-dei-grafici/' },
    { name: 'glossary', path: 'glossario/' },
    { name: 'accessibility statement', path: 'accessibilita/' },
    { name: 'legal notes', path: 'note-legali/' },
    { name: 'missing address', path: 'questo-indirizzo-non-esiste/' },
  ];
}
