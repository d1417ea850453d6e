// SPDX-License-Identifier: EUPL-1.2

/** The pages made to stand inside other sites. The figures of an indicator share one: its anchor leaves one figure alone. */
export const figureEmbedAddress = (indicator: string, figure?: string): string =>
  `embed/cifre/${indicator}/${figure === undefined ? '' : `#${figure}`}`;
export const chartEmbedAddress = (indicator: string): string => `embed/grafici/${indicator}/`;
export const territoryEmbedAddress = (territory: string): string => `embed/regioni/${territory}/`;

/** Height in pixels that holds one figure in a frame 320 px wide. */
export const FIGURE_EMBED_HEIGHT = 500;

/** How many cards of a territory stand in a frame: on a phone more would be several screens tall. */
export const TERRITORY_EMBED_CARDS = 3;

/** Height in pixels that holds them in a frame 320 px wide. */
export const TERRITORY_EMBED_HEIGHT = 1450;

/** Height in pixels that holds a chart with these row labels, in a frame from 320 to 700 px wide. */
export function chartEmbedHeight(labels: readonly string[]): number {
  const [surround, mark, line, charactersOfLine, enlargement] = [440, 34, 18, 40, 1.23];
  const rows = labels.reduce((sum, label) => sum + mark + line * Math.ceil(label.length / charactersOfLine), 0);
  return Math.ceil((surround + rows * enlargement) / 10) * 10;
}

/** What a snippet shows, and where it leads whoever sees no frame. */
export interface Embed {
  /** Absolute address of the page to embed. */
  readonly address: string;
  /** Absolute address of the page that it comes from. */
  readonly home: string;
  readonly title: string;
  readonly height: number;
}

/** The HTML to paste into another site: a frame without scripts of known height, and a link for who sees none. */
export function embedSnippet({ address, home, title, height }: Embed): string {
  const name = escapeHtml(title);
  return [
    `<iframe src="${escapeHtml(address)}" title="${name}" width="100%" height="${height}" loading="lazy">`,
    `  <a href="${escapeHtml(home)}">${name}, Atlante dei piani per il lavoro</a>`,
    '</iframe>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
