// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { projectRoot, siteFolder } from '../support/folders.ts';
import { readPages } from '../support/site-pages.ts';

const { programmes, sections, observations, statements } = await loadDataset(projectRoot);
const pages = new Map((await readPages(siteFolder)).map((page) => [page.path, page.document]));
const plans = programmes
  .filter(({ kind }) => kind === 'piano-regionale')
  .map(({ id, shortName, territory }) => ({ plan: id, name: shortName, territory }));
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The part of a region's page that is about a section of its plan, and the pages of the plan to which it leads. */
function partOf(territory: string, section: string) {
  const part = pages.get(`regioni/${territory}/`)?.getElementById(section.replace('/', '-'));
  const addresses = part?.querySelectorAll('a').map(
    (link) =>
      link
        .getAttribute('href')
        ?.replace(/^.*?(?=obiettivi\/|programmi\/)/, '')
        .replace(/#.*/, '') ?? '',
  );
  return { part, linked: [...new Set(addresses)].flatMap((address) => pages.get(address) ?? []) };
}

test.each(plans)('every statement of $name stands on the page of its region, or on one to which its section there leads', ({ plan, territory }) => {
  const lost = sections
    .filter(({ programme }) => programme === plan)
    .flatMap(({ id }) => {
      const { part, linked } = partOf(territory, id);
      const text = [part, ...linked].map((element) => plain(element?.text ?? '')).join('\n');
      const said = statements.filter((statement) => statement.section === id && statement.territory === territory);
      expect(said).not.toHaveLength(0);
      return said.filter((statement) => !text.includes(plain(statement.text))).map((statement) => statement.id);
    });
  expect(lost).toEqual([]);
});

test.each(plans)('every target in figures of a section of $name stands on the page of its region', ({ plan, territory }) => {
  const targets = observations.filter((figure) => figure.programme === plan && figure.territory === territory && figure.measure === 'obiettivo');
  const lost = targets.filter(
    ({ id, section }) => section !== null && !partOf(territory, section).part?.querySelector(`[data-osservazione="${id}"]`),
  );
  expect(targets).not.toHaveLength(0);
  expect(lost.map(({ id }) => id)).toEqual([]);
});
