// SPDX-License-Identifier: EUPL-1.2

/** The colours of the tokens in their light scheme, by name without the dashes: what pictures are drawn with. */
export function lightColours(tokens: string): (name: string) => string {
  const found = new Map(
    [...tokens.matchAll(/--([a-z-]+):\s*(?:light-dark\(\s*(#[0-9a-f]{6})\s*,[^)]*\)|(#[0-9a-f]{6}))\s*;/g)].map(([, name = '', light, plain]) => [
      name,
      light ?? plain ?? '',
    ]),
  );
  return (name) => {
    const colour = found.get(name);
    if (colour === undefined) throw new RangeError(`tokens.css has no colour «--${name}»`);
    return colour;
  };
}
