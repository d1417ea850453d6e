// SPDX-License-Identifier: EUPL-1.2

type Point = readonly [x: number, y: number];

/**
 * An outline on a coarser grid, written as short as a path can be. Rounding moves the points that two neighbours share to
 * the same place, so that borders still meet; what is left of a ring with no surface is dropped.
 * @param path subpaths of `m` and `z` alone, each point relative to the one before
 * @param step side of the grid, in units of the path
 * @throws RangeError for a path with other commands, or where nothing is left of it
 */
export function roundOutline(path: string, step = 1): string {
  const rings = readRings(path).map((ring) => dropIdlePoints(ring.map(([x, y]): Point => [Math.round(x / step), Math.round(y / step)])));
  const kept = rings.filter((ring) => ring.length > 2);
  if (kept.length === 0) throw new RangeError(`roundOutline: a grid of ${step} leaves nothing of «${path.slice(0, 40)}…»`);
  return kept.map((ring) => writeRing(ring.map(([x, y]): Point => [x * step, y * step]))).join('');
}

/** The rings of a path, in absolute coordinates. */
function readRings(path: string): readonly (readonly Point[])[] {
  if (/[^mz\d\s,.+-]/.test(path)) throw new RangeError(`roundOutline: only «m» and «z» are read, not «${path.slice(0, 40)}…»`);
  let start: Point = [0, 0];
  return path
    .split('m')
    .slice(1)
    .map((subpath) => {
      const numbers = (subpath.match(/[+-]?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      let [x, y] = start;
      const ring = Array.from({ length: Math.floor(numbers.length / 2) }, (_, index): Point => {
        x += numbers[2 * index] ?? 0;
        y += numbers[2 * index + 1] ?? 0;
        return [x, y];
      });
      start = ring[0] ?? start;
      return ring;
    });
}

/** Without the points that repeat the one before and those that lie between their neighbours on one line. */
function dropIdlePoints(ring: readonly Point[]): readonly Point[] {
  const distinct = ring.filter(([x, y], index) => {
    const [px, py] = ring.at(index - 1) ?? [NaN, NaN];
    return x !== px || y !== py;
  });
  const corners = distinct.filter(([x, y], index) => {
    const [ax, ay] = distinct.at(index - 1) ?? [x, y];
    const [bx, by] = distinct[(index + 1) % distinct.length] ?? [x, y];
    return (x - ax) * (by - y) !== (y - ay) * (bx - x);
  });
  return corners.length < ring.length ? dropIdlePoints(corners) : corners;
}

/** `M4 5l3-2-1 4z`: after the first point each one is relative, and a minus stands for the space before it. */
function writeRing(ring: readonly Point[]): string {
  const pairs = ring.map(([x, y], index): Point => {
    const [px, py] = ring[index - 1] ?? [0, 0];
    return [x - px, y - py];
  });
  const words = (points: readonly Point[]): string => points.flat().join(' ').replaceAll(' -', '-');
  return `M${words(pairs.slice(0, 1))}l${words(pairs.slice(1))}z`;
}
