// SPDX-License-Identifier: EUPL-1.2
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { toIndexedPng } from '../src/pictures/indexed-png.ts';
import type { RasterJob } from './rasterise.ts';

/** Draws its share of the pictures, one after the other, and sends each as it is done. */
for (const { key, svg, zoom } of workerData as readonly RasterJob[]) {
  // Texts are outlines already: fonts of the machine would only cost time.
  const image = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: false } }).render();
  parentPort?.postMessage({ key, png: toIndexedPng(image.pixels, image.width, image.height) });
}
