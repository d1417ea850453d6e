// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { VALUE_CHAR_WIDTH } from './layout.ts';
import { MOST_STAGES, placeSeriesChart, type Stage } from './series-chart.ts';

const stage = (value: string, parts: Partial<Stage> = {}): Stage => ({
  id: `piano-${value}`,
  label: '2019',
  kind: 'promise',
  value,
  text: `${value}%`,
  below: ['punto di partenza', 'riga 1091'],
  isLong: false,
  ...parts,
});

describe('placeSeriesChart', () => {
  test('raises each column in proportion to its value, from a common ground', () => {
    const { stages, baseline } = placeSeriesChart([stage('1.5'), stage('3'), stage('6')]);
    expect(stages.map(({ height }) => height)).toEqual([37.5, 75, 150]);
    for (const { y, height } of stages) expect(y + height).toBe(baseline);
  });

  test('keeps the order in which the stages come, in steps of one length', () => {
    const middles = placeSeriesChart([stage('9'), stage('1'), stage('5')]).stages.map(({ middle }) => middle);
    expect(middles[1]! - middles[0]!).toBe(middles[2]! - middles[1]!);
    expect(middles[1]).toBeGreaterThan(middles[0]!);
  });

  test('draws no column for zero, also where every value is zero', () => {
    expect(placeSeriesChart([stage('0'), stage('0')]).stages.map(({ height }) => height)).toEqual([0, 0]);
    expect(placeSeriesChart([]).stages).toEqual([]);
  });

  test.each([1, 4, MOST_STAGES])('keeps %i columns and the words under them inside the picture and apart', (count) => {
    const chart = placeSeriesChart(Array.from({ length: count }, (_, index) => stage(String(index + 1), { label: '2019-2021' })));
    const reach = chart.stages.map(({ middle, labelLines, belowLines }) => {
      const half = (Math.max(...[...labelLines, ...belowLines].map(({ text }) => text.length)) * VALUE_CHAR_WIDTH) / 2;
      return { left: middle - half, right: middle + half };
    });
    for (const [index, { left, right }] of reach.entries()) {
      expect(left).toBeGreaterThanOrEqual(reach[index - 1]?.right ?? 0);
      expect(right).toBeLessThanOrEqual(chart.width);
    }
    for (const { belowLines } of chart.stages) expect(belowLines.at(-1)!.y).toBeLessThan(chart.height);
  });
});
