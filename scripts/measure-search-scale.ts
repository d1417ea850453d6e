// SPDX-License-Identifier: EUPL-1.2
import { cp, mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { indexAtlas } from '../src/atlas/atlas.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { buildIndex } from '../src/search/index/build-index.ts';
import { publishIndex } from '../src/search/index/publish-index.ts';
import { commonWords } from '../src/search/records/common-words.ts';
import { provincialCapitals } from '../src/search/records/provincial-capitals.ts';
import { searchRecords } from '../src/search/records/search-records.ts';
import { synonymGroups } from '../src/search/records/synonym-groups.ts';
import { wellKnownNames } from '../src/search/records/well-known-names.ts';
import { launchBrowser } from '../tests/browser/launch-browser.ts';
import { askAll } from '../tests/search/evaluate.ts';
import { lastKeyLatencies, quantile } from '../tests/search/latency.ts';
import { runCommand } from './run-command.ts';

/** Questions of each kind, the heaviest words of the site among them. */
const QUESTIONS = [
  'imprese coinvolte',
  'puglia scuole obiettivo',
  'navigator',
  '91.541',
  'centri per l’impiego assistiti',
  'soldi',
  'basilcata',
  'territorio:puglia misura:risultato >1000',
  'eurostat',
  'apprendistato di primo livello',
];

/** Measures the search over a made-up number of figures of the same shape as the real ones, in the built site's own pages. */
await runCommand(async ({ root, args, say }) => {
  const { values } = parseArgs({ args: [...args], options: { figures: { type: 'string', default: '50000' } } });
  const atlas = indexAtlas(multiplied(await loadDataset(root), Number(values.figures)));
  const began = performance.now();
  const index = buildIndex(searchRecords(atlas, []), {
    synonyms: synonymGroups(atlas),
    commonWords: commonWords(),
    placeNames: provincialCapitals,
    wellKnownNames,
  });
  const files = await publishIndex(index);
  say(
    `${index.manifest.figures} cifre, ${index.manifest.records} schede: ${files.length} file, ${kilobytes(files.reduce((sum, { bytes }) => sum + bytes.length, 0))}, fatti in ${Math.round(performance.now() - began)} ms`,
  );

  const copy = await mkdtemp(join(tmpdir(), 'atlante-ricerca-'));
  try {
    await cp(join(root, 'dist'), join(copy, 'dist'), { recursive: true, filter: (path) => !path.endsWith('/dist/ricerca') });
    for (const { path, bytes } of files) {
      await mkdir(dirname(join(copy, 'dist/ricerca', path)), { recursive: true });
      await writeFile(join(copy, 'dist/ricerca', path), bytes);
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    const server = await preview({
      root: copy,
      configFile: false,
      outDir: join(copy, 'dist'),
      trailingSlash: 'always',
      logLevel: 'error',
      server: { port: 4390, host: '127.0.0.1' },
    });
    const browser = await launchBrowser();
    try {
      const url = `http://127.0.0.1:${server.port}/`;
      const outcomes = await askAll(
        browser,
        url,
        QUESTIONS.map((query) => ({ query, lettore: '', genere: '', attese: [] })),
      );
      for (const { query, found, searchBytes, allBytes } of outcomes)
        say(`  ${kilobytes(searchBytes)} (${kilobytes(allBytes)} con la pagina), ${found.length} risultati mostrati: «${query.query}»`);
      say(`byte mossi da una prima ricerca, al più: ${kilobytes(Math.max(...outcomes.map(({ searchBytes }) => searchBytes)))} di script e indice`);
      const latencies = await lastKeyLatencies(browser, url, QUESTIONS);
      say(
        `dall’ultimo tasto ai risultati, CPU ×4: mediana ${Math.round(quantile(latencies, 0.5))} ms, massimo ${Math.round(quantile(latencies, 1))} ms`,
      );
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});

/** The data set with as many figures as asked: copies of the real ones, each round with indicators, territories and values of its own. */
function multiplied(dataset: Dataset, count: number): Dataset {
  const rounds = Math.ceil(count / dataset.observations.length);
  const regions = dataset.territories.filter(({ kind }) => kind === 'regione');
  const copies = Array.from({ length: rounds }, (_, round) => round);
  return {
    ...dataset,
    statements: dataset.statements,
    indicators: copies.flatMap((round) =>
      dataset.indicators.map((indicator) =>
        round === 0 ? indicator : { ...indicator, id: `${indicator.id}-${round}`, name: `${indicator.name}, rilevazione ${round}` },
      ),
    ),
    readerQuestions: copies.flatMap((round) =>
      dataset.readerQuestions.map((asked) => (round === 0 ? asked : { ...asked, id: `${asked.id}-${round}` })),
    ),
    observations: copies
      .flatMap((round) =>
        dataset.observations.map((observation, position) => {
          if (round === 0) return observation;
          const territory = regions[(round + position) % regions.length]?.id ?? observation.territory;
          return {
            ...observation,
            id: `${observation.id}${String(round).padStart(2, '0')}`,
            indicator: `${observation.indicator}-${round}`,
            value: observation.decimals === 0 ? String(Number(observation.value) + round * 7 + (position % 13)) : observation.value,
            territory,
            notes: [],
          };
        }),
      )
      .slice(0, count),
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
