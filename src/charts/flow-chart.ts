// SPDX-License-Identifier: EUPL-1.2
import { LINE_HEIGHT, px, wrapLabel } from './layout.ts';

/** How a chart of flows uses its width: labels on both sides, ribbons between them. */
export interface FlowLayout {
  readonly width: number;
  /** Characters that fit on one line of a label. */
  readonly labelChars: number;
  /** Width of each of the two label columns, bar included. */
  readonly labelWidth: number;
}

export const wideFlowLayout: FlowLayout = { width: 760, labelChars: 32, labelWidth: 250 };
export const narrowFlowLayout: FlowLayout = { width: 288, labelChars: 14, labelWidth: 110 };

export interface FlowNode {
  readonly key: string;
  readonly label: string;
}

export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Whether the flow is deduced: its outline is broken. Flows with the same ends stand apart, one under the other. */
  readonly deduced?: boolean;
  /** The flow in words. */
  readonly text: string;
}

export interface PlacedFlowNode {
  readonly node: FlowNode;
  /** Beside the node, on its outer side. */
  readonly labelLines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Where the lines of the label start or end. */
  readonly anchor: 'start' | 'end';
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface PlacedFlow {
  readonly flow: Flow;
  /** Outline of the ribbon. */
  readonly path: string;
  readonly textX: number;
  readonly textY: number;
}

export interface PlacedFlowChart {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedFlowNode[];
  readonly flows: readonly PlacedFlow[];
}

/** Height of a ribbon for each thing that it counts: its number stands inside. */
export const FLOW_UNIT = 18;
export const NODE_WIDTH = 8;
/** Room above the first node for the letters of its name. */
const TOP = 3;
const NODE_GAP = 16;
const LABEL_GAP = 6;

interface Column {
  readonly nodes: readonly PlacedFlowNode[];
  readonly height: number;
}

/**
 * Ribbons from the nodes of the left column to those of the right one, as thick as what they count. A node is as tall
 * as its ribbons together, its place as tall as its label too.
 */
export function placeFlowChart(left: readonly FlowNode[], right: readonly FlowNode[], flows: readonly Flow[], layout: FlowLayout): PlacedFlowChart {
  const { width, labelWidth } = layout;
  const sum = (key: string, side: 'from' | 'to'): number => flows.reduce((total, flow) => total + (flow[side] === key ? flow.count : 0), 0);
  const place = (nodes: readonly FlowNode[], side: 'from' | 'to'): Column => {
    let top = TOP;
    const placed = nodes.map((node): PlacedFlowNode => {
      const lines = wrapLabel(node.label, layout.labelChars);
      const height = sum(node.key, side) * FLOW_UNIT;
      const y = top;
      top += Math.max(height, lines.length * LINE_HEIGHT) + NODE_GAP;
      const textX = side === 'from' ? labelWidth - NODE_WIDTH - LABEL_GAP : width - labelWidth + NODE_WIDTH + LABEL_GAP;
      return {
        node,
        labelLines: lines.map((text, index) => ({ text, x: textX, y: y + 13 + index * LINE_HEIGHT })),
        anchor: side === 'from' ? 'end' : 'start',
        x: side === 'from' ? labelWidth - NODE_WIDTH : width - labelWidth,
        y,
        height,
      };
    });
    return { nodes: placed, height: Math.max(0, top - NODE_GAP) };
  };
  const columns = [place(left, 'from'), place(right, 'to')] as const;
  const height = Math.max(...columns.map((column) => column.height));
  const [sources, targets] = columns.map((column) => column.nodes.map((node) => moveDown(node, px((height - column.height) / 2)))) as [
    PlacedFlowNode[],
    PlacedFlowNode[],
  ];
  return { width, height: height + 4, nodes: [...sources, ...targets], flows: placeRibbons(sources, targets, flows) };
}

const moveDown = (node: PlacedFlowNode, by: number): PlacedFlowNode => ({
  ...node,
  y: node.y + by,
  labelLines: node.labelLines.map((line) => ({ ...line, y: line.y + by })),
});

/** Each node gives out its ribbons in the order of the other column, so that they cross as little as the order allows. */
function placeRibbons(sources: readonly PlacedFlowNode[], targets: readonly PlacedFlowNode[], flows: readonly Flow[]): readonly PlacedFlow[] {
  const filled = new Map<PlacedFlowNode, number>();
  const take = (node: PlacedFlowNode, count: number): number => {
    const y = filled.get(node) ?? node.y;
    filled.set(node, y + count * FLOW_UNIT);
    return y;
  };
  return sources.flatMap((source) =>
    targets.flatMap((target): PlacedFlow[] => {
      const between = flows.filter(({ from, to }) => from === source.node.key && to === target.node.key);
      return between.map((flow): PlacedFlow => {
        const thickness = flow.count * FLOW_UNIT;
        const [x1, x2] = [source.x + NODE_WIDTH, target.x];
        const [y1, y2] = [take(source, flow.count), take(target, flow.count)];
        const middle = px((x1 + x2) / 2);
        return {
          flow,
          path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}V${y2 + thickness}C${middle} ${y2 + thickness} ${middle} ${y1 + thickness} ${x1} ${y1 + thickness}Z`,
          textX: x1 + 4,
          textY: px(y1 + thickness / 2 + 4.5),
        };
      });
    }),
  );
}
