// SPDX-License-Identifier: EUPL-1.2
import { getAtlas } from '../atlas/get-atlas.ts';
import { lightColours } from '../pictures/light-colours.ts';
import { siteMark } from '../pictures/site-mark.ts';
import tokens from '../styles/tokens.css?raw';

const MARGIN = 5;

/** The site's mark on a square of the colour of the head of every page. */
export async function GET(): Promise<Response> {
  const { width, height, lit, plain } = siteMark(await getAtlas());
  const colour = lightColours(tokens);
  const side = height + 2 * MARGIN;
  const left = (width - side) / 2;
  const ground = `<rect x="${left}" y="${-MARGIN}" width="${side}" height="${side}" rx="9" fill="${colour('band')}"/>`;
  const tiles = `<path fill="#fff" d="${plain}"/><path fill="${colour('band-light')}" d="${lit}"/>`;
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${-MARGIN} ${side} ${side}">${ground}${tiles}</svg>`, {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
