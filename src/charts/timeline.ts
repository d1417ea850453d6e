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

/** Things of a day each, on one row of their own above the spans. */
export interface Moments {
  readonly label: string;
  readonly days: readonly { readonly date: string; readonly text: string }[];
}

export interface PlacedMoments extends PlacedRow {
  readonly days: readonly { readonly x: number; readonly text: string }[];
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
  /** Null where there are no moments. */
  readonly moments: PlacedMoments | null;
  readonly ticks: readonly { readonly x: number; readonly year: string }[];
  /** Baseline of the years' texts, and the bottom of the lines that rise from them. */
  readonly axisY: number;
}

/** Room on either side of the axis for half the text of its first and last year. */
const YEAR_ROOM = 18;

/** Programmes as bars, and things of a day as marks, on a common axis of years. */
export function placeTimeline(spans: readonly Span[], layout: RowLayout, moments?: Moments): PlacedTimeline {
  const before = moments ? 1 : 0;
  const placed = placeRows([...(moments ? [moments.label] : []), ...spans.map((span) => span.label)], { ...layout, valueWidth: 24 });
  const dated = [...spans, ...(moments?.days ?? []).map(({ date }) => ({ start: date, end: date }))];
  const years = dated.flatMap(({ start, end }) => [Number(start.slice(0, 4)), Number(end.slice(0, 4)) + 1]);
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
    moments: moments && placed.rows[0] ? { ...placed.rows[0], days: moments.days.map(({ date, text }) => ({ x: px(at(date)), text })) } : null,
    spans: placed.rows.slice(before).map((row, index) => {
      const span = spans[index] as Span;
      const x = px(at(span.start));
      return { ...row, span, x, width: Math.max(BAR_HEIGHT / 4, px(at(span.end) - x)) };
    }),
  };
}
