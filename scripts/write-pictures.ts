// SPDX-License-Identifier: EUPL-1.2
import { glob, readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parse } from 'node-html-parser';
import { indexAtlas, type Atlas, type AtlasLists } from '../src/atlas/atlas.ts';
import { chartPicture, sharePicture } from '../src/navigation/addresses.ts';
import { drawChart } from '../src/pictures/chart-picture.ts';
import { chartRules } from '../src/pictures/chart-styles.ts';
import { chartsOfPage } from '../src/pictures/charts-of-page.ts';
import { lightColours } from '../src/pictures/light-colours.ts';
import { loadTypeface } from '../src/pictures/load-typeface.ts';
import { toSvg } from '../src/pictures/picture.ts';
import { shareCards } from '../src/pictures/share-cards.ts';
import { drawShareCard } from '../src/pictures/share-picture.ts';
import { siteMark } from '../src/pictures/site-mark.ts';
import type { Typeface } from '../src/pictures/typeface.ts';
import type { SiteFile } from './many-files.ts';
import { openRasteriser, type Rasteriser } from './rasterise.ts';

/** What pictures are drawn with. */
export interface Studio {
  readonly atlas: Atlas;
  readonly typeface: Typeface;
  readonly colour: (name: string) => string;
  readonly styles: string;
  readonly rasteriser: Rasteriser;
}

export async function openStudio(root: string, lists: AtlasLists): Promise<Studio> {
  const styles = join(root, 'src/styles');
  const [typeface, tokens, rasteriser] = await Promise.all([loadTypeface(root), readFile(join(styles, 'tokens.css'), 'utf8'), openRasteriser(root)]);
  return { atlas: indexAtlas(lists), typeface, colour: lightColours(tokens), styles, rasteriser };
}

/** The pictures with which other sites and messages announce the pages; they need the data alone, so they are drawn while Astro works. */
export async function drawShareCards({ atlas, typeface, colour, rasteriser }: Studio): Promise<readonly SiteFile[]> {
  const cards = [...shareCards(atlas)];
  const mark = siteMark(atlas);
  const pngs = await rasteriser.rasterise(cards.map(([, card]) => ({ svg: toSvg(drawShareCard(card, mark, typeface, colour), typeface), zoom: 1 })));
  return cards.map(([address], index) => ({ path: sharePicture(address), bytes: pngs[index] ?? '' }));
}

/**
 * The charts of the built pages as SVG and PNG. They are taken out of the pages, not rendered again: a page already holds every
 * chart with its finding, its figures and its key, so a new chart has its pictures without being named in a second list.
 * @param siteRoot published address of the site's root, with a slash at the end
 */
export async function drawCharts(
  { atlas, typeface, colour, styles, rasteriser }: Studio,
  site: string,
  siteRoot: string,
): Promise<readonly SiteFile[]> {
  const sheets = (await readdir(styles)).filter((file) => file.endsWith('.css') && file !== 'print.css').toSorted();
  const rules = chartRules(await Promise.all(sheets.map((file) => readFile(join(styles, file), 'utf8'))), colour);
  const drawn = (await pagesWithCharts(site)).flatMap(({ address, html }) =>
    chartsOfPage(parse(html), atlas, rules, typeface).map((chart) => {
      const picture = drawChart(chart, `${siteRoot}${address}#${chart.id}`, typeface, colour);
      return { path: (ending: string) => chartPicture(address, chart.id, ending), svg: toSvg(picture, typeface) };
    }),
  );
  const pngs = await rasteriser.rasterise(drawn.map(({ svg }) => ({ svg, zoom: 2 })));
  return drawn.flatMap(({ path, svg }, index) => [
    { path: path('svg'), bytes: svg },
    { path: path('png'), bytes: pngs[index] ?? '' },
  ]);
}

/** Pages made for other sites show charts of other pages, and lead to the pictures of those. */
async function pagesWithCharts(site: string): Promise<readonly { readonly address: string; readonly html: string }[]> {
  const pages: { address: string; html: string }[] = [];
  for await (const file of glob('**/index.html', { cwd: site, exclude: ['embed/**'] })) {
    const html = await readFile(join(site, file), 'utf8');
    if (html.includes('<figure class="chart"'))
      pages.push({
        address: file
          .split(sep)
          .join('/')
          .replace(/index\.html$/, ''),
        html,
      });
  }
  return pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
}
