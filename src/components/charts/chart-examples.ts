// SPDX-License-Identifier: EUPL-1.2
import type { Bar } from '../../charts/bar-chart.ts';
import type { Bullet } from '../../charts/bullet-chart.ts';
import type { CascadeBar } from '../../charts/cascade-chart.ts';
import type { Dot } from '../../charts/dot-strip.ts';
import type { Stage } from '../../charts/series-chart.ts';
import type { SplitBar } from '../../charts/split-bar-chart.ts';
import type { Part } from '../../charts/treemap.ts';

/** Made-up values for the gallery of charts: they have no id, so nothing can take them for figures of a document. */

const LONG = 'Esempio con un nome molto lungo, come quelli delle linee di un piano che ne contano molte e le chiamano tutte per esteso';

const bar = (value: string, label = 'Esempio', noted = false): Bar => ({ id: null, label, kind: 'context', value, text: value, noted });
const mark = (value: string) => ({ id: null, value, text: value });
const bullet = (result: string, target: string, label = 'Esempio', noted = false): Bullet => ({
  label,
  result: mark(result),
  target: mark(target),
  noted,
});
const split = (whole: string, kept: string, released: string, label = 'Esempio'): SplitBar => ({
  label,
  whole: mark(whole),
  kept: mark(kept),
  released: mark(released),
});
const part = (value: string, label = 'Esempio', noted = false): Part => ({
  id: null,
  label,
  short: 'Es.',
  value,
  text: value,
  share: '25,0%',
  noted,
});
const level = (label: string, kind: CascadeBar['kind'], value: string | null, whole?: string): CascadeBar => ({
  label,
  kind,
  figure: value === null ? null : { id: null, value },
  text: value ?? 'non riportato',
  ...(whole === undefined ? {} : { whole }),
});

/** A case that a kind of chart must bear. */
export interface Example<Value> {
  readonly name: string;
  readonly value: Value;
}
const example = <Value>(name: string, value: Value): Example<Value> => ({ name, value });

export const barExamples = [
  example('un valore', [bar('400')]),
  example('valori uguali', [bar('7'), bar('7'), bar('7')]),
  example('zero, e tutto zero', [bar('0'), bar('0')]),
  example('un valore enorme accanto a uno piccolo, con una nota', [bar('999999999999', 'Esempio enorme'), bar('1', 'Esempio piccolo', true)]),
  example('nomi lunghi', [bar('400', LONG), bar('100', LONG)]),
];
/** One bar of each kind, named by what it stands for. */
export const kindExamples: readonly Bar[] = [
  { ...bar('400', 'Risultato: ciò che un documento dice fatto'), kind: 'result' },
  { ...bar('350', 'Promessa: un obiettivo, un impegno'), kind: 'promise' },
  { ...bar('300', 'Denaro: ogni cifra in euro'), kind: 'money' },
  { ...bar('250', 'Contesto: punti di partenza, quote, durate, e ciò che resta di un intero'), kind: 'context' },
];
const stage = (label: string, kind: Bar['kind'], value: string, isLong = false): Stage => ({
  ...bar(value, label),
  kind,
  below: ['esempio', 'riga 1'],
  isLong,
});
export const seriesExamples = [
  example('partenza, obiettivi, un risultato, un periodo di più anni', [
    stage('2017', 'context', '10'),
    stage('2018', 'promise', '20'),
    stage('2018', 'result', '16'),
    stage('2019-2021', 'promise', '60', true),
  ]),
  example(
    'troppi periodi per stare in colonne',
    Array.from({ length: 10 }, (_, year) => stage(String(2010 + year), 'result', String(5 + year))),
  ),
];
const dots = (...values: readonly number[]): readonly Dot[] =>
  values.map((value, index) => ({ code: `T${index}`, name: `Territorio ${index}`, value }));
export const dotExamples = [
  example('uno lontano dagli altri, molti allo stesso valore', dots(0, 0, 1, 2, 2, 2, 2, 2, 3, 4, 4, 7, 25)),
  example('tutti a zero', dots(0, 0, 0)),
];
export const bulletExamples = [
  example('sotto, pari e oltre l’obiettivo, con una nota', [bullet('40', '100'), bullet('100', '100'), bullet('180', '100', 'Esempio oltre', true)]),
  example('nessun risultato e obiettivo di zero', [bullet('0', '100'), bullet('5', '0')]),
  example('valori enormi e nomi lunghi', [bullet('123456789', '987654321', LONG)]),
];
export const splitExamples = [
  example('una parte, metà, niente', [split('100', '100', '0'), split('100', '50', '50'), split('100', '0', '100')]),
  example('un intero enorme accanto a uno piccolo', [split('1000000', '400000', '600000', LONG), split('10', '4', '6')]),
];
export const cascadeExamples = [
  example('con e senza confronto, e una cifra che manca', [
    [level('Esempio nazionale', 'obiettivo', '1250'), level('Esempio regionale', 'obiettivo', '24', '1250')],
    [level('Esempio solo', 'risultato', '65')],
    [level('Esempio mancante', 'risultato', null)],
  ]),
];
export const stepExamples = [
  example('passi che calano, con una nota', [bar('10000', 'Primo esempio'), bar('6000', 'Secondo esempio', true), bar('500', 'Terzo esempio')]),
  example('passi uguali, poi zero', [bar('25', LONG), bar('25'), bar('0')]),
];
export const treemapExamples = [
  example('una parte', [part('10')]),
  example('parti uguali e una di zero', [part('10'), part('10'), part('10'), part('0')]),
  example('una parte enorme, molte piccole, una nota', [
    part('9000', LONG),
    part('500', 'Esempio medio', true),
    part('60'),
    part('50'),
    part('40'),
    part('3'),
  ]),
];
export const shareKinds = [
  { kind: 'rendicontato', label: 'esempio fatto' },
  { kind: 'in-parte', label: 'esempio in parte' },
  { kind: 'non-menzionato', label: 'esempio taciuto' },
  { kind: 'abbandonato', label: 'esempio abbandonato' },
  { kind: 'non-verificabile', label: 'esempio non verificabile' },
];
export const shareExamples = [
  example('tutti gli stati, uno solo, nessuna voce', [
    { label: LONG, text: '20 voci', parts: shareKinds.map(({ kind }, index) => ({ kind, count: 6 - index })) },
    { label: 'Esempio intero', text: '5 voci', parts: shareKinds.map(({ kind }, index) => ({ kind, count: index === 0 ? 5 : 0 })) },
  ]),
];
export const timelineExamples = [
  example('lungo e breve', [
    { label: LONG, start: '2017-08-01', end: '2021-12-31', text: 'esempio lungo', dates: 'ago 2017 – dic 2021' },
    { label: 'Esempio di un giorno', start: '2019-05-01', end: '2019-05-01', text: 'esempio breve', dates: 'mag 2019' },
  ]),
];
export const flowExample = {
  left: ['Primo esempio', 'Secondo esempio'].map((label) => ({ key: label, label })),
  right: ['Terzo esempio', LONG].map((label) => ({ key: label, label })),
  flows: [
    { from: 'Primo esempio', to: 'Terzo esempio', count: 9, text: 'dal primo al terzo: 9' },
    { from: 'Primo esempio', to: LONG, count: 1, text: 'dal primo al lungo: 1' },
    { from: 'Secondo esempio', to: LONG, count: 1, text: 'dal secondo al lungo: 1' },
  ],
};
