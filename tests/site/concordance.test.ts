// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import type { Concordance, ConcordanceEnd } from '../../src/domain/concordance.ts';
import { projectRoot, siteFolder } from '../support/folders.ts';
import { readPages, type SitePage } from '../support/site-pages.ts';

const { base } = publishingAddress(process.env);
const { concordances } = await loadDataset(projectRoot);
const pages = new Map((await readPages(siteFolder)).map((page) => [page.path, page]));

const folders = { programma: 'programmi', sezione: 'programmi', linea: 'programmi', obiettivo: 'obiettivi', indicatore: 'indicatori' } as const;
const pathOf = ({ kind, id }: ConcordanceEnd): string => `${folders[kind]}/${id}/`;
const name = ({ from, to, relation }: Concordance): string => `${from?.id ?? ''} ${relation} ${to?.id ?? ''}`;

/** The items of a page that give the reason of a link: an item is a list's or a table's row. */
const itemsOf = (page: SitePage | undefined): readonly string[] =>
  (page?.document.querySelectorAll('main li, main tr') ?? [])
    .filter((item) => item.querySelector('[data-prova]') !== null)
    .map((item) => item.innerHTML);

const leadsTo = (item: string, end: ConcordanceEnd): boolean => item.includes(`href="${base}${pathOf(end)}"`);

/** As the page's source writes it. */
const written = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

test('the page of the concordances shows every link once, with both its ends and its reason', () => {
  const items = itemsOf(pages.get('concordanze/'));
  expect(items).toHaveLength(concordances.length);
  const shown = (link: Concordance): number =>
    items.filter((item) => [link.from, link.to].every((end) => end === null || leadsTo(item, end)) && item.includes(written(link.explanation)))
      .length;
  expect(concordances.filter((link) => shown(link) < 1).map(name)).toEqual([]);
});

test('the page of a programme, section, line, objective or indicator shows each of its links, leading to the other end', () => {
  const missing = concordances.flatMap((link) =>
    (
      [
        [link.from, link.to],
        [link.to, link.from],
      ] as const
    )
      .filter(([end]) => end !== null)
      .filter(([end, other]) => {
        const items = itemsOf(end === null ? undefined : pages.get(pathOf(end)));
        return !items.some((item) => item.includes(written(link.explanation)) && (other === null || leadsTo(item, other)));
      })
      .map(() => name(link)),
  );
  expect(missing).toEqual([]);
});
