// SPDX-License-Identifier: EUPL-1.2
import { scaleUtc } from 'd3-scale';
import { BAR_HEIGHT, LINE_HEIGHT, placeRows, px, type PlacedRow, type RowLayout } from './layout.ts';

export interface Span {
  readonly label: string;
  /** ISO dates, both included. */
  readonly start: string;
  readonly end: string;
  readonly text: string;
}

export interface PlacedSpan extends PlacedRow {
  readonly span: Span;
  readonly x: number;
  readonly width: number;
}

export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly spans: readonly PlacedSpan[];
  readonly ticks: readonly { readonly x: number; readonly year: string }[];
  /** Baseline of the years' texts, and the bottom of the lines that rise from them. */
  readonly axisY: number;
}

/** Room on either side of the axis for half the text of its first and last year. */
const YEAR_ROOM = 18;

/** Programmes as bars on a common axis of years. */
export function placeTimeline(spans: readonly Span[], layout: RowLayout): PlacedTimeline {
  const placed = placeRows(
    spans.map((span) => span.label),
    { ...layout, valueWidth: 24 },
  );
  const years = spans.flatMap((span) => [Number(span.start.slice(0, 4)), Number(span.end.slice(0, 4)) + 1]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const scale = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last, 0, 1)], [Math.max(placed.x, YEAR_ROOM), placed.x + placed.length]);
  const step = Math.ceil((last - first) / (layout.labels === 'left' ? 9 : 6));
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  const at = (date: string): number => scale(new Date(`${date}T00:00:00Z`));
  return {
    width: placed.width,
    height: placed.height + LINE_HEIGHT + 6,
    axisY: placed.height + LINE_HEIGHT,
    ticks: ticks.map((year) => ({ x: px(scale(new Date(Date.UTC(year, 0, 1)))), year: String(year) })),
    spans: placed.rows.map((row, index) => {
      const span = spans[index] as Span;
      const x = px(at(span.start));
      return { ...row, span, x, width: Math.max(BAR_HEIGHT / 4, px(at(span.end) - x)) };
    }),
  };
}
