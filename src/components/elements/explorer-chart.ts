// SPDX-License-Identifier: EUPL-1.2
import { placeBars, type BarSet } from '../../explorer/view-bars.ts';
import { makeElement } from './make-element.ts';

const BAR_HEIGHT = 18;

/** Bars of each unit as pictures, the same as those of the pages. */
export const barFigures = (sets: readonly BarSet[]): readonly HTMLElement[] =>
  sets.map((set, index) => {
    const id = `grafico-${index}`;
    const { wide, narrow } = placeBars(set);
    const caption = makeElement(
      'figcaption',
      {},
      makeElement('p', { class: 'finding', id }, `Le cifre in «${set.unit}»`),
      makeElement('p', {}, 'Le barre partono da zero e si confrontano; non si sommano.'),
    );
    return makeElement('figure', { class: 'chart' }, caption, draw('wide', wide, id), draw('narrow', narrow, id));
  });

function draw(name: string, { width, height, bars }: ReturnType<typeof placeBars>['wide'], labelledBy: string): SVGElement {
  const picture = shape('svg', { class: name, role: 'img', 'aria-labelledby': labelledBy, viewBox: `0 0 ${width} ${height}`, width, height });
  for (const { bar, labelLines, x, y, width: length, textX } of bars) {
    const label = shape('text', {});
    label.append(...labelLines.map((line) => shape('tspan', { x: line.x, y: line.y }, line.text)));
    const value = shape('text', { class: 'strong', x: textX, y: y + 14, 'data-osservazione': bar.id ?? '', 'data-valore': bar.value }, bar.text);
    if (bar.noted) value.append(shape('tspan', { class: 'note-sign' }, ' !'));
    picture.append(label, shape('rect', { class: 'plain', x, y, width: length, height: BAR_HEIGHT, rx: 2 }), value);
  }
  return picture;
}

function shape(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}
