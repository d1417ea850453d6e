// SPDX-License-Identifier: EUPL-1.2
import type { TextNode } from 'node-html-parser';
import { HTMLElement, NodeType } from 'node-html-parser';
import type { Look } from './chart-styles.ts';
import { escapeXml, type PlacedText } from './picture.ts';
import type { Typeface, Weight } from './typeface.ts';

/** A drawing of a page, with its looks written on its marks. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: string;
  readonly texts: readonly PlacedText[];
}

type Looks = ReadonlyMap<HTMLElement, Look>;

/** What a mark may keep of the page: its geometry. Everything else, and everything that could run or load, is left there. */
const KEPT = [
  'id',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'd',
  'points',
  'transform',
  'patternUnits',
  'patternTransform',
];
const MARKS = new Set(['g', 'rect', 'path', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'defs', 'pattern']);
const TEXT_LOOK = new Set(['font-size', 'font-weight', 'text-anchor']);

export function standaloneDrawing(svg: HTMLElement, looks: Looks, typeface: Typeface): Drawing {
  const texts: PlacedText[] = [];
  const shapes = childrenOf(svg)
    .map((child) => drawMark(child, '', looks, typeface, texts))
    .join('');
  return { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')), shapes, texts };
}

const childrenOf = (element: HTMLElement): readonly HTMLElement[] => element.childNodes.filter((node) => node instanceof HTMLElement);

/** @param within the transforms of what the mark stands in */
function drawMark(element: HTMLElement, within: string, looks: Looks, typeface: Typeface, texts: PlacedText[]): string {
  const tag = element.rawTagName;
  if (tag === 'title') return `<title>${escapeXml(element.text.trim())}</title>`;
  if (tag === 'text') {
    texts.push(...placeText(element, within, looks, typeface));
    return '';
  }
  if (!MARKS.has(tag)) return '';
  const look = Object.entries(looks.get(element) ?? {}).filter(([name]) => !TEXT_LOOK.has(name));
  const kept = KEPT.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const attributes = [...kept, ...look].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const inside = `${within} ${element.getAttribute('transform') ?? ''}`.trim();
  const children = childrenOf(element).map((child) => drawMark(child, inside, looks, typeface, texts));
  return children.length === 0 ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${children.join('')}</${tag}>`;
}

interface Run {
  readonly text: string;
  readonly look: Look;
}

/** A text and its parts, as far as one place: a part with a place of its own begins another. */
interface Stretch {
  readonly x: number;
  readonly y: number;
  readonly runs: Run[];
}

function placeText(text: HTMLElement, within: string, looks: Looks, typeface: Typeface): readonly PlacedText[] {
  const stretches: Stretch[] = [];
  const read = (element: HTMLElement, inherited: Look): void => {
    const anchor = element.getAttribute('text-anchor');
    const look = { ...inherited, ...(anchor === undefined ? {} : { 'text-anchor': anchor }), ...looks.get(element) };
    const [x, y] = [element.getAttribute('x'), element.getAttribute('y')];
    if (x !== undefined || y !== undefined || stretches.length === 0) {
      const before = stretches.at(-1);
      stretches.push({ x: Number(x ?? before?.x ?? 0), y: Number(y ?? before?.y ?? 0), runs: [] });
    }
    for (const node of element.childNodes) {
      if (node instanceof HTMLElement && node.rawTagName === 'tspan') read(node, look);
      else if (node.nodeType === NodeType.TEXT_NODE) stretches.at(-1)?.runs.push({ text: (node as TextNode).text, look });
    }
  };
  read(text, {});
  return stretches.flatMap(({ x, y, runs }) => placeRuns(x, y, collapseSpaces(runs), within, typeface));
}

/** Spaces count as a browser counts them: one between words, none at the start and at the end. */
function collapseSpaces(runs: readonly Run[]): readonly Run[] {
  let spaced = true;
  const collapsed = runs.map(({ text, look }) => {
    let kept = text.replace(/[ \t\n\r]+/g, ' ');
    if (spaced) kept = kept.replace(/^ /, '');
    if (kept !== '') spaced = kept.endsWith(' ');
    return { text: kept, look };
  });
  const last = collapsed.findLast(({ text }) => text !== '');
  return collapsed.map((run) => (run === last ? { ...run, text: run.text.replace(/ $/, '') } : run)).filter(({ text }) => text !== '');
}

function placeRuns(x: number, y: number, runs: readonly Run[], within: string, typeface: Typeface): readonly PlacedText[] {
  const sizeOf = ({ look }: Run): number => Number(look['font-size'] ?? 14);
  const weightOf = ({ look }: Run): Weight => (Number(look['font-weight'] ?? 400) >= 600 ? 'strong' : 'regular');
  const widths = runs.map((run) => typeface.width(run.text, sizeOf(run), weightOf(run)));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let pen = x - { start: 0, middle: whole / 2, end: whole }[(runs[0]?.look['text-anchor'] ?? 'start') as 'start' | 'middle' | 'end'];
  return runs.map((run, index) => {
    const placed = { text: run.text, x: pen, y, size: sizeOf(run), weight: weightOf(run), colour: run.look['fill'] ?? '#000000', within };
    pen += widths[index] ?? 0;
    return placed;
  });
}
