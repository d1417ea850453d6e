// SPDX-License-Identifier: EUPL-1.2
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import BarChart from './BarChart.astro';
import BulletChart from './BulletChart.astro';
import DotStrip from './DotStrip.astro';
import FlowChart from './FlowChart.astro';
import NestedChart from './NestedChart.astro';
import SeriesChart from './SeriesChart.astro';
import Treemap from './Treemap.astro';
import CascadeChart from './CascadeChart.astro';
import SplitBarChart from './SplitBarChart.astro';
import Timeline from './Timeline.astro';

let container: Awaited<ReturnType<typeof AstroContainer.create>>;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const value = (number: number, of: string, text: string) => ({ id: `rapporto-${String(number).padStart(4, '0')}`, value: of, text });
const labelledBy = 'risorse-titolo';

const bars = [
  {
    label: 'Azioni di rafforzamento dei servizi per l’impiego e introduzione di nuove metodologie',
    kind: 'money' as const,
    ...value(1, '3892962.46', '3.892.962,46\u00a0€'),
  },
  { label: 'Imprese & «reti»', kind: 'money' as const, ...value(2, '1931155.10', '1.931.155,10\u00a0€') },
  { label: 'Scuole', kind: 'money' as const, ...value(3, '0', '0\u00a0€') },
];
const bullets = [
  { label: 'Imprese coinvolte', target: value(4, '150000', '150.000'), result: value(5, '91541', '91.541') },
  { label: 'Percorsi conclusi', target: value(6, '7000', '7.000'), result: value(7, '17975', '17.975') },
];
const splits = [
  {
    label: 'Linea 1',
    whole: value(8, '3892962.46', '3,9 mln €'),
    kept: value(9, '2066551.00', '2,1 mln €'),
    released: value(10, '1826411.46', '1,8 mln €'),
  },
  {
    label: 'Linea 2',
    whole: value(11, '1931155.10', '1,9 mln €'),
    kept: value(12, '1931155.10', '1,9 mln €'),
    released: value(13, '0', '0,0 mln €'),
  },
];
const steps = [
  { label: 'Lavoratori convocati', ...value(17, '6646', '6.646 lavoratori') },
  { label: 'Lavoratori presenti', isOwn: true, ...value(18, '4504', '4.504 lavoratori'), noted: true },
  { label: 'Lavoratori assunti', ...value(19, '0', '0 lavoratori') },
];
const stages = [
  { label: '2018', kind: 'context', below: ['situazione di partenza', 'riga 1091'], isLong: false, ...value(22, '1.2', '1,2%') },
  { label: '2019', kind: 'promise', below: ['obiettivo', 'riga 1091'], isLong: false, ...value(23, '2.2', '2,2%') },
  { label: '2019-2021', kind: 'promise', below: ['obiettivo', 'riga 1089'], isLong: true, noted: true, ...value(24, '6.2', '6,2%') },
] as const;
const parts = [
  { label: 'Sezione 1. Servizi per il lavoro', short: 'Sez. 1', share: '51,3%', ...value(20, '52463720', '52,5 mln €') },
  { label: 'Sezione 2. Imprese & «reti»', short: 'Sez. 2', share: '48,7%', ...value(21, '49738544', '49,7 mln €'), noted: true },
];
const spans = [
  {
    label: 'Piano operativo 2017-2020',
    start: '2017-08-01',
    end: '2019-07-31',
    text: 'dal 1° agosto 2017 al 31 luglio 2019',
    dates: 'ago 2017 – lug 2019',
  },
  {
    label: 'Piano operativo 2019-2021',
    start: '2019-08-01',
    end: '2021-12-31',
    text: 'dal 1° agosto 2019 al 31 dicembre 2021',
    dates: 'ago 2019 – dic 2021',
  },
];

const dots = [
  { code: 'PUG', name: 'Puglia', value: 25 },
  { code: 'VDA', name: 'Valle d’Aosta & «Vallée d’Aoste»', value: 3 },
  { code: 'LOM', name: 'Lombardia', value: 3 },
];

const flowNodes = (...labels: readonly string[]) => labels.map((label) => ({ key: label, label }));
const flows = [
  { from: 'Servizi per il lavoro', to: 'Servizi', count: 3, text: 'Servizi per il lavoro → Servizi: 3 linee' },
  { from: 'Servizi per il lavoro', to: 'Imprese & «reti»', count: 1, text: 'Servizi per il lavoro → Imprese: 1 linea' },
  { from: 'Informazioni', to: 'Servizi', count: 1, deduced: true, text: 'Informazioni → Servizi: 1 linea' },
];
const cascade = [
  [
    { label: 'Obiettivo nazionale 2017-2020', kind: 'obiettivo', figure: { id: 'rapporto-0014', value: '1250' }, text: '1.250 scuole' },
    {
      label: 'Impegno della Basilicata',
      kind: 'obiettivo',
      figure: { id: 'rapporto-0015', value: '24' },
      text: '24 scuole',
      whole: '1250',
      noted: true,
    },
  ],
  [{ label: 'Risultato nazionale 2019', kind: 'risultato', figure: { id: 'rapporto-0016', value: '65' }, text: '65 scuole' }],
  [{ label: 'Risultato della Puglia', kind: 'risultato', figure: null, text: 'non riportato' }],
] as const;

const charts = [
  ['BarChart', BarChart, { bars, labelledBy }, ['rapporto-0001', 'rapporto-0002', 'rapporto-0003']],
  ['BulletChart', BulletChart, { bullets, labelledBy }, ['rapporto-0004', 'rapporto-0005', 'rapporto-0006', 'rapporto-0007']],
  [
    'SplitBarChart',
    SplitBarChart,
    { bars: splits, labelledBy, keptLabel: 'rimasto', releasedLabel: 'disimpegnato' },
    ['rapporto-0008', 'rapporto-0011'],
  ],
  ['CascadeChart', CascadeChart, { groups: cascade, labelledBy }, ['rapporto-0014', 'rapporto-0015', 'rapporto-0016']],
  ['NestedChart', NestedChart, { steps, labelledBy }, ['rapporto-0017', 'rapporto-0018', 'rapporto-0019']],
  ['SeriesChart', SeriesChart, { stages, labelledBy }, ['rapporto-0022', 'rapporto-0023', 'rapporto-0024']],
  ['Treemap', Treemap, { parts, labelledBy }, ['rapporto-0020', 'rapporto-0021']],
  ['DotStrip', DotStrip, { dots, labelledBy }, []],
  ['Timeline', Timeline, { spans, labelledBy }, []],
  [
    'FlowChart',
    FlowChart,
    { left: flowNodes('Servizi per il lavoro', 'Informazioni'), right: flowNodes('Servizi', 'Imprese & «reti»'), flows, labelledBy },
    [],
  ],
] as const;

describe.each(charts)('%s', (name, component, props, ids) => {
  test('is drawn as its snapshot, which a browser opens', async () => {
    const html = await container.renderToString(component, { props: { ...props } });
    await expect(`${html.replace(/>\s*<(?=\/?(?:g|svg|text|rect|path|li|ul)\b)/g, '>\n<')}\n`).toMatchFileSnapshot(`__snapshots__/${name}.html`);
  });

  test('has one picture a layout, each named by the element that tells what it shows', async () => {
    const html = await container.renderToString(component, { props: { ...props } });
    const pictures = [...html.matchAll(/<svg class="(\w+)" role="img" aria-labelledby="([^"]+)"/g)].map(([, layout, name_]) => [layout, name_]);
    expect(pictures).toEqual([
      ['wide', labelledBy],
      ['narrow', labelledBy],
    ]);
  });

  test('says of each text that is a figure which one it is, in both layouts', async () => {
    const html = await container.renderToString(component, { props: { ...props } });
    const named = [...html.matchAll(/data-osservazione="([^"]+)"/g)].map(([, id]) => id).toSorted();
    expect(named).toEqual([...ids, ...ids].toSorted());
  });

  test('writes nothing inline that the policy of the site refuses, and no coordinate that is not a number', async () => {
    const html = await container.renderToString(component, { props: { ...props } });
    expect(html).not.toMatch(/ style=|<style|<script| on\w+=|NaN|undefined|Infinity/);
  });
});
