// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { keepAddresses } from './keep-addresses.ts';
import { writeFiles } from './many-files.ts';
import { publishingAddress } from './publishing-address.ts';
import { reportAddress } from './report-address.ts';
import { writeApi } from './write-api.ts';
import { drawCharts, drawShareCards, openStudio } from './write-pictures.ts';
import { writeTwins } from './write-twins.ts';

/**
 * Builds the site into `<root>/dist`: checks the data, renders the pages and the search index,
 * writes the static API, the pictures and the pages in Markdown, and refuses to lose an address that was published before.
 * Everything is made in a folder beside it and moved there at the end, so that a `dist` is always a finished one.
 * @throws DataError when the data are faulty; Error when a step fails
 */
export async function buildSite(root: string, say: (line: string) => void): Promise<void> {
  const [dist, partial] = [join(root, 'dist'), join(root, '.dist-partial')];
  await Promise.all([rm(dist, { recursive: true, force: true }), rm(partial, { recursive: true, force: true })]);
  const [address, contact] = [publishingAddress(process.env), reportAddress(process.env)];

  say('1/3 Controllo i dati…');
  const dataset = await loadDataset(root);
  say(`    ${dataset.observations.length} cifre, ${dataset.indicators.length} indicatori, ${dataset.documents.length} documenti: in ordine.`);

  say('2/3 Costruisco le pagine e l’indice della ricerca…');
  const siteRoot = `${address.site}${address.base}`;
  const studio = await openStudio(root, dataset);
  const [pages, cards] = await Promise.all([renderPages(root, partial, say), drawShareCards(studio)]);
  say(`    ${pages} pagine per ${siteRoot}`);

  say('3/3 Scrivo l’API, le immagini e le pagine in Markdown, controllo gli indirizzi già pubblicati…');
  const pictures = [...cards, ...(await drawCharts(studio, partial, siteRoot))];
  await writeFiles(partial, pictures);
  await studio.rasteriser.prune();
  const files = await writeApi(dataset, partial, siteRoot, contact);
  const twins = await writeTwins(dataset.notes, partial, siteRoot);
  await keepAddresses(root, partial, dataset.observations, address);
  say(`    ${files} file dell’API, ${pictures.length} immagini, ${twins} pagine in Markdown.`);

  await rename(partial, dist);
  say('Fatto: il sito è nella cartella dist.');
}

/**
 * Runs Astro, which logs some of its errors and goes on: any `[ERROR]` in what it prints fails the build.
 * @returns how many pages were built
 */
async function renderPages(root: string, outDir: string, say: (line: string) => void): Promise<number> {
  const astro = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--force'], {
    cwd: root,
    env: { ...process.env, ATLANTE_OUT: outDir, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  let pages = 0;
  const listen = (chunk: Buffer): void => {
    const before = pages;
    log += chunk.toString();
    pages = log.match(/index\.html/g)?.length ?? 0;
    if (Math.floor(pages / 100) > Math.floor(before / 100)) say(`    ${pages} pagine…`);
  };
  astro.stdout.on('data', listen);
  astro.stderr.on('data', listen);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    astro.on('error', reject);
    astro.on('close', resolve);
  });
  if (exitCode !== 0 || /\[ERROR\]/.test(log)) throw new Error(`Astro non ha potuto costruire le pagine:\n${log.slice(-4000)}`);
  return Number(/(\d+) page\(s\) built/.exec(log)?.[1] ?? pages);
}
