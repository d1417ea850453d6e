// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { launchBrowser } from '../tests/browser/launch-browser.ts';
import { askAll, querySchema, scoreOf, type Outcome, type Score } from '../tests/search/evaluate.ts';
import { lastKeyLatencies, quantile } from '../tests/search/latency.ts';
import { runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';
import { UsageError } from './usage-error.ts';

const LATENCY_SAMPLE = 30;

/** Asks the built site every question of a file, in the browser, and says how well it answered. */
await runCommand(async ({ root, args, say }) => {
  const { values } = parseArgs({ args: [...args], options: { queries: { type: 'string' }, url: { type: 'string' } } });
  const file = resolve(values.queries ?? join(root, 'tests/search/queries.json'));
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`Non c’è il file ${file}: dopo --queries scrivi il percorso di un file di domande come tests/search/queries.json.`);
  });
  const queries = z.array(querySchema).parse(JSON.parse(text));
  const site = values.url === undefined ? await serveSite(root, 4321) : { url: values.url, stop: () => Promise.resolve() };
  const browser = await launchBrowser();
  try {
    const outcomes = await askAll(browser, site.url, queries);
    for (const line of [...missed(outcomes), ...byKind(outcomes), ...inWords(scoreOf(outcomes)), bytesMoved(outcomes)]) say(line);
    const sample = queries.filter((_, position) => position % Math.ceil(queries.length / LATENCY_SAMPLE) === 0).map(({ query }) => query);
    const latencies = await lastKeyLatencies(browser, site.url, sample);
    const milliseconds = (share: number): string => `${Math.round(quantile(latencies, share))} ms`;
    say(
      `dall’ultimo tasto ai risultati, CPU ×4, ${latencies.length} domande: mediana ${milliseconds(0.5)}, 95% ${milliseconds(0.95)}, massimo ${milliseconds(1)}`,
    );
  } finally {
    await browser.close();
    await site.stop();
  }
});

function missed(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ query, found, rank }) => {
    if (query.attese.length === 0) return found.length > 0 ? [`inventata: «${query.query}» → ${found[0] ?? ''}`] : [];
    return rank >= 1 && rank <= 3
      ? []
      : [`mancata (${query.genere}): «${query.query}», al posto ${rank || '—'}; prima ${found[0] ?? 'nulla'}, attesa ${query.attese[0] ?? ''}`];
  });
}

function byKind(outcomes: readonly Outcome[]): readonly string[] {
  return [...Map.groupBy(outcomes, ({ query }) => query.genere)].map(([kind, members]) => {
    const { questions, hitAt3, meanReciprocalRank, unknown, falseAnswers } = scoreOf(members);
    return questions === 0
      ? `  ${kind}: ${unknown} domande, ${falseAnswers} inventate`
      : `  ${kind}: ${questions} domande, hit@3 ${percent(hitAt3)}, MRR ${meanReciprocalRank.toFixed(3)}`;
  });
}

function inWords(score: Score): readonly string[] {
  return [
    `domande con risposta: ${score.questions}`,
    `hit@1 ${percent(score.hitAt1)}   hit@3 ${percent(score.hitAt3)}   MRR ${score.meanReciprocalRank.toFixed(3)}`,
    `risposte inventate per parole sconosciute: ${score.falseAnswers} su ${score.unknown}`,
  ];
}

function bytesMoved(outcomes: readonly Outcome[]): string {
  const largest = (sizes: readonly number[]): string => kilobytes(Math.max(0, ...sizes));
  const search = largest(outcomes.map(({ searchBytes }) => searchBytes));
  const all = largest(outcomes.map(({ allBytes }) => allBytes));
  return `byte mossi da una prima ricerca, al più: ${search} di script e indice, ${all} con pagina, stili e caratteri`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
