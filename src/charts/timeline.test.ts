// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BAR_HEIGHT, narrowLayout, wideLayout } from './layout.ts';
import { MOMENT_SIZE, placeTimeline, type Span } from './timeline.ts';

/** Half of the four digits of a year, with a little air. */
const HALF_YEAR_TEXT = 16;

const span = (start: string, end: string): Span => ({ label: 'Piano', start, end, text: `${start} ${end}`, dates: 'gen 2018 – dic 2018' });
const date = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const spans = fc.array(
  fc.tuple(date, date).map(([a, b]) => (a < b ? span(a, b) : span(b, a))),
  { minLength: 1, maxLength: 12 },
);

describe.each([
  ['wide', wideLayout],
  ['narrow', narrowLayout],
])('placeTimeline in the %s layout', (_, layout) => {
  test('draws spans that follow each other without overlap, and shows the gap between them', () => {
    const [first, next, later] = placeTimeline(
      [span('2017-01-01', '2017-12-31'), span('2018-01-01', '2018-12-31'), span('2020-01-01', '2020-12-31')],
      layout,
    ).spans;
    expect(first!.x + first!.width).toBeLessThanOrEqual(next!.x);
    expect(later!.x - (next!.x + next!.width)).toBeGreaterThan(next!.width * 0.9);
  });

  test('draws things of a day on a row of their own above the spans, on the same axis', () => {
    const days = [
      { date: '2015-09-14', text: 'decreto' },
      { date: '2018-01-01', text: 'inizio' },
    ];
    const { moments, spans, ticks } = placeTimeline([span('2018-01-01', '2018-12-31')], layout, { label: 'Atti', days });
    expect(moments!.y).toBeLessThan(spans[0]!.y);
    expect(moments!.days[0]!.x).toBeLessThan(moments!.days[1]!.x);
    expect(Math.abs(moments!.days[1]!.x - spans[0]!.x)).toBeLessThanOrEqual(MOMENT_SIZE);
    expect(ticks[0]!.year).toBe('2015');
  });

  test('piles up things of the same time from the ground, and moves what is below down by what the pile needs', () => {
    const days = Array.from({ length: 7 }, () => ({ date: '2018-05-01', text: 'decreto' }));
    const { moments, spans } = placeTimeline([span('2018-01-01', '2018-12-31')], layout, { label: 'Atti', days });
    const heights = moments!.days.map(({ y }) => y);
    expect(new Set(heights).size).toBe(7);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(Math.max(...heights) + MOMENT_SIZE).toBeLessThan(spans[0]!.y);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(moments!.y);
  });

  test('writes the dates where they have room: before the bar, else inside it, else after it, else nowhere', () => {
    const places = placeTimeline([span('2000-01-01', '2019-12-31'), span('2018-01-01', '2019-12-31')], layout).spans.map(({ dates }) => dates?.place);
    expect(places).toEqual(['inside', 'before']);
    expect(placeTimeline([{ ...span('2000-01-01', '2001-12-31'), dates: 'x'.repeat(99) }], layout).spans[0]!.dates).toBeNull();
  });

  test('draws a span of one day wide enough to be seen', () => {
    const [only] = placeTimeline([span('2019-12-31', '2019-12-31')], layout).spans;
    expect(only?.width).toBe(BAR_HEIGHT / 4);
  });

  test('of a single span marks the year in which it starts and the one after it ends', () => {
    expect(placeTimeline([span('2019-03-01', '2019-07-31')], layout).ticks.map(({ year }) => year)).toEqual(['2019', '2020']);
  });

  test('of no spans is empty', () => {
    const chart = placeTimeline([], layout);
    expect(chart).toMatchObject({ spans: [], ticks: [], width: layout.width });
    expect(Number.isFinite(chart.height)).toBe(true);
  });

  test('never draws a span, or any part of the text of a year, outside the width', () => {
    fc.assert(
      fc.property(spans, (some) => {
        const chart = placeTimeline(some, layout);
        for (const placed of chart.spans) {
          expect(placed.x).toBeGreaterThanOrEqual(layout.labelWidth);
          expect(placed.width).toBeGreaterThan(0);
          expect(placed.x + placed.width).toBeLessThanOrEqual(chart.width);
          expect(placed.y + BAR_HEIGHT).toBeLessThanOrEqual(chart.axisY - 16);
        }
        for (const { x } of chart.ticks) {
          expect(x - HALF_YEAR_TEXT).toBeGreaterThanOrEqual(0);
          expect(x + HALF_YEAR_TEXT).toBeLessThanOrEqual(chart.width);
        }
      }),
    );
  });

  test('marks years in order, at equal steps, so far apart that their texts do not touch', () => {
    fc.assert(
      fc.property(spans, (some) => {
        const { ticks } = placeTimeline(some, layout);
        const years = ticks.map(({ year }) => Number(year));
        expect(new Set(years.slice(1).map((year, index) => year - years[index]!)).size).toBeLessThanOrEqual(1);
        for (const [index, { x }] of ticks.slice(1).entries()) expect(x - ticks[index]!.x).toBeGreaterThan(2 * HALF_YEAR_TEXT - 2);
      }),
    );
  });
});
