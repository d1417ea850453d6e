// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOW_UNIT, narrowFlowLayout, NODE_WIDTH, placeFlowChart, wideFlowLayout, type Flow } from './flow-chart.ts';
import { LINE_HEIGHT, VALUE_CHAR_WIDTH } from './layout.ts';

const node = (key: string, label = key) => ({ key, label });
const flow = (from: string, to: string, count: number): Flow => ({ from, to, count, text: `${from} → ${to}` });

/** The ends of a ribbon, from its outline. */
function endsOf(path: string) {
  const [x1, y1, , , , , x2, y2, bottom2] = path.match(/-?[\d.]+/g)?.map(Number) as number[];
  return { x1, y1, x2, y2, thickness: (bottom2 as number) - (y2 as number) };
}

describe.each([
  ['wide', wideFlowLayout],
  ['narrow', narrowFlowLayout],
])('placeFlowChart in the %s layout', (_, layout) => {
  const two = placeFlowChart([node('a'), node('b')], [node('c'), node('d')], [flow('b', 'c', 1), flow('a', 'd', 2), flow('a', 'c', 3)], layout);

  test('draws a ribbon as thick as what it counts, from the bar of one side to the bar of the other', () => {
    const ends = two.flows.map((placed) => ({ text: placed.flow.text, ...endsOf(placed.path) }));
    expect(ends.map(({ text, thickness }) => `${text} ${thickness / FLOW_UNIT}`)).toEqual(['a → c 3', 'a → d 2', 'b → c 1']);
    expect(new Set(ends.map(({ x1 }) => x1))).toEqual(new Set([layout.labelWidth]));
    expect(new Set(ends.map(({ x2 }) => x2))).toEqual(new Set([layout.width - layout.labelWidth]));
  });

  test('keeps ribbons with the same ends apart: they share the bars on both sides without covering each other', () => {
    const twins = [flow('a', 'c', 2), { ...flow('a', 'c', 1), deduced: true }];
    const { flows, nodes } = placeFlowChart([node('a')], [node('c')], twins, layout);
    const [first, second] = flows.map(({ path }) => endsOf(path)) as [ReturnType<typeof endsOf>, ReturnType<typeof endsOf>];
    expect(flows.map((placed) => placed.flow.deduced ?? false)).toEqual([false, true]);
    expect([second.y1, second.y2]).toEqual([Number(first.y1) + 2 * FLOW_UNIT, Number(first.y2) + 2 * FLOW_UNIT]);
    expect(nodes.map(({ height }) => height)).toEqual([3 * FLOW_UNIT, 3 * FLOW_UNIT]);
  });

  test('stacks the ribbons of a node inside its bar, in the order of the other side', () => {
    const [a, , c] = two.nodes;
    const [toC, toD, fromB] = two.flows.map((placed) => endsOf(placed.path));
    expect([toC?.y1, toD?.y1]).toEqual([a?.y, (a?.y ?? 0) + 3 * FLOW_UNIT]);
    expect([toC?.y2, fromB?.y2]).toEqual([c?.y, (c?.y ?? 0) + 3 * FLOW_UNIT]);
    expect(a?.height).toBe(5 * FLOW_UNIT);
    expect(c?.height).toBe(4 * FLOW_UNIT);
  });

  test('gives a node the room that its label needs, and none to a ribbon that is not there', () => {
    const long = 'Interventi straordinari a supporto dei processi di trasformazione e sviluppo delle aziende e dei settori';
    const chart = placeFlowChart([node('a')], [node('c', long), node('d')], [flow('a', 'd', 1)], layout);
    const [, c, d] = chart.nodes;
    expect(c?.height).toBe(0);
    expect(d?.y).toBeGreaterThanOrEqual((c?.y ?? 0) + (c?.labelLines.length ?? 0) * LINE_HEIGHT);
    expect(chart.flows).toHaveLength(1);
  });

  test('never draws a bar, a ribbon or a label of ordinary words outside the picture', () => {
    const word = fc.constantFrom('Servizi', 'per', 'il', 'lavoro', 'trasformazione', 'e', 'informazioni');
    const label = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 5 }),
        fc.array(label, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat({ max: 6 })),
        (from, to, counts) => {
          const [left, right] = [from.map((text, index) => node(`l${index}`, text)), to.map((text, index) => node(`r${index}`, text))];
          const flows = left.flatMap((a) => right.map((b) => flow(a.key, b.key, counts.next().value ?? 0))).filter(({ count }) => count > 0);
          const chart = placeFlowChart(left, right, flows, layout);
          for (const placed of chart.nodes) {
            expect(placed.y).toBeGreaterThanOrEqual(0);
            expect(placed.y + placed.height).toBeLessThanOrEqual(chart.height);
            for (const line of placed.labelLines) {
              expect(line.y).toBeLessThanOrEqual(chart.height);
              const room = line.x === 0 ? layout.labelWidth - NODE_WIDTH : layout.width - line.x;
              expect(line.text.length * VALUE_CHAR_WIDTH).toBeLessThanOrEqual(room + VALUE_CHAR_WIDTH);
            }
          }
          expect(chart.flows).toHaveLength(flows.length);
        },
      ),
    );
  });
});
