// SPDX-License-Identifier: EUPL-1.2
import { placeBars, type BarSet } from '../../explorer/view-bars.ts';
import { placeBullets, type BulletSet } from '../../explorer/view-bullets.ts';
import type { ViewChart } from '../../explorer/view-chart.ts';
import { makeElement } from './make-element.ts';

const BAR_HEIGHT = 18;

/** The chart of a view as pictures, the same as those of the pages. */
export const chartFigures = ({ title, sets }: ViewChart): readonly HTMLElement[] => [
  makeElement('p', {}, title),
  ...sets.map((set, index) => (set.kind === 'bars' ? barFigure(set, `grafico-${index}`) : bulletFigure(set, `grafico-${index}`))),
];

function barFigure(set: BarSet, id: string): HTMLElement {
  const { wide, narrow } = placeBars(set);
  const draw = (chart: typeof wide): readonly SVGElement[] =>
    chart.bars.flatMap(({ bar, labelLines, x, y, width, textX }) => {
      const value = shape('text', { class: 'strong', x: textX, y: y + 14, ...figureMark(bar) }, bar.text);
      if (bar.noted) value.append(noteSign());
      return [rowLabel(labelLines), shape('rect', { class: bar.kind, x, y, width, height: BAR_HEIGHT, rx: 2 }), value];
    });
  return figure(id, `Le cifre in «${set.unit}»`, 'Le barre partono da zero e si confrontano; non si sommano.', [
    picture('wide', wide, id, draw(wide)),
    picture('narrow', narrow, id, draw(narrow)),
  ]);
}

function bulletFigure(set: BulletSet, id: string): HTMLElement {
  const { wide, narrow } = placeBullets(set);
  const draw = (chart: typeof wide): readonly SVGElement[] =>
    chart.bullets.flatMap(({ bullet, labelLines, x, y, length, resultWidth, targetX, textX }) => {
      const values = shape('text', { x: textX, y: y + 14 });
      values.append(
        shape('tspan', { class: 'strong', ...figureMark(bullet.result) }, bullet.result.text),
        ' su ',
        shape('tspan', figureMark(bullet.target), bullet.target.text),
      );
      if (bullet.noted) values.append(noteSign());
      return [
        rowLabel(labelLines),
        shape('rect', { class: 'track', x, y: y + 0.5, width: length, height: BAR_HEIGHT - 1, rx: 2 }),
        shape('rect', { class: 'result', x, y: y + 3, width: resultWidth, height: BAR_HEIGHT - 6 }),
        shape('path', { class: 'target', d: `M${targetX} ${y - 3}v${BAR_HEIGHT + 6}` }),
        values,
      ];
    });
  const reading =
    'La barra è il risultato, il segno verticale è l’obiettivo. Ogni riga ha la sua scala: si confrontano la barra e il segno, non una riga con l’altra. I due periodi possono essere diversi: li dice la tabella.';
  return figure(id, 'Obiettivi e risultati che i documenti stampano sulla stessa riga', reading, [
    picture('wide', wide, id, draw(wide)),
    picture('narrow', narrow, id, draw(narrow)),
  ]);
}

const figure = (id: string, finding: string, reading: string, pictures: readonly SVGElement[]): HTMLElement =>
  makeElement(
    'figure',
    { class: 'chart' },
    makeElement('figcaption', {}, makeElement('p', { class: 'finding', id }, finding), makeElement('p', {}, reading)),
    ...pictures,
  );

function picture(
  name: string,
  { width, height }: { readonly width: number; readonly height: number },
  labelledBy: string,
  shapes: readonly SVGElement[],
) {
  const drawn = shape('svg', { class: name, role: 'img', 'aria-labelledby': labelledBy, viewBox: `0 0 ${width} ${height}`, width, height });
  drawn.append(...shapes);
  return drawn;
}

function rowLabel(lines: readonly { readonly text: string; readonly x: number; readonly y: number }[]): SVGElement {
  const label = shape('text', {});
  label.append(...lines.map(({ text, x, y }) => shape('tspan', { x, y }, text)));
  return label;
}

const figureMark = ({ id, value }: { readonly id: string | null; readonly value: string }) => ({
  'data-osservazione': id ?? '',
  'data-valore': value,
});

const noteSign = (): SVGElement => shape('tspan', { class: 'note-sign' }, ' !');

function shape(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}
