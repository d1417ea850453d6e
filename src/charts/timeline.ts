// SPDX-License-Identifier: EUPL-1.2
import { scaleUtc } from 'd3-scale';
import { BAR_HEIGHT, LINE_HEIGHT, placeRows, px, VALUE_GAP, textWidthOf, type PlacedRow, type RowLayout } from './layout.ts';

export interface Span {
  readonly label: string;
  /** ISO dates, both included. */
  readonly start: string;
  readonly end: string;
  readonly text: string;
  /** The two dates as short as they can be read, beside the bar or inside it. */
  readonly dates: string;
}

/** Things of a day each, on one row of their own above the spans. */
export interface Moments {
  readonly label: string;
  readonly days: readonly { readonly date: string; readonly text: string }[];
}

export interface PlacedMoments extends PlacedRow {
  /** Each a square of MOMENT_SIZE; those of the same time stand on each other. */
  readonly days: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

export interface PlacedSpan extends PlacedRow {
  readonly span: Span;
  readonly x: number;
  readonly width: number;
  /** Where the dates stand: before the bar, inside it or after it; null where none of the three has room. */
  readonly dates: { readonly x: number; readonly place: 'before' | 'inside' | 'after' } | null;
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

export const MOMENT_SIZE = 5;
/** From one square to the next. */
const MOMENT_STEP = 6;

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
  const days = stackMoments((moments?.days ?? []).map(({ date, text }) => ({ x: at(date), text })));
  // The row of the moments is as tall as its tallest pile: what is below moves down.
  const shift = Math.max(0, ...days.map(({ level }) => (level + 1) * MOMENT_STEP - BAR_HEIGHT));
  const [top] = placed.rows;
  return {
    width: placed.width,
    height: placed.height + shift + LINE_HEIGHT + 6,
    axisY: placed.height + shift + LINE_HEIGHT,
    ticks: ticks.map((year) => ({ x: px(scale(new Date(Date.UTC(year, 0, 1)))), year: String(year) })),
    moments:
      moments && top
        ? { ...top, days: days.map(({ x, level, text }) => ({ x, y: px(top.y + shift + BAR_HEIGHT - (level + 1) * MOMENT_STEP), text })) }
        : null,
    spans: placed.rows.slice(before).map((row, index) => {
      const span = spans[index] as Span;
      const x = px(at(span.start));
      const width = Math.max(BAR_HEIGHT / 4, px(at(span.end) - x));
      return {
        labelLines: row.labelLines.map((line) => ({ ...line, y: line.y + shift })),
        y: row.y + shift,
        span,
        x,
        width,
        dates: placeDates(textWidthOf(span.dates), x, width, { start: placed.x, end: placed.width }),
      };
    }),
  };
}

/** Puts what happens at nearly the same time one on the other, from the ground up. */
function stackMoments(
  moments: readonly { readonly x: number; readonly text: string }[],
): readonly { readonly x: number; readonly level: number; readonly text: string }[] {
  const piles = new Map<number, number>();
  return moments.map(({ x, text }) => {
    const pile = Math.round(x / MOMENT_STEP) * MOMENT_STEP;
    const level = piles.get(pile) ?? 0;
    piles.set(pile, level + 1);
    return { x: px(pile - MOMENT_SIZE / 2), level, text };
  });
}

function placeDates(length: number, x: number, width: number, room: { readonly start: number; readonly end: number }): PlacedSpan['dates'] {
  if (x - VALUE_GAP - length >= room.start) return { x: px(x - VALUE_GAP), place: 'before' };
  if (length + VALUE_GAP <= width) return { x: px(x + VALUE_GAP), place: 'inside' };
  return x + width + VALUE_GAP + length <= room.end ? { x: px(x + width + VALUE_GAP), place: 'after' } : null;
}
