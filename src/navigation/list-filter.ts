// SPDX-License-Identifier: EUPL-1.2

/** A property by which a list can be narrowed: its name, what readers call it, and its values. Items carry it as `data-<name>`. */
export interface FilterChoice {
  readonly name: string;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

/**
 * The style sheet that makes the filters of a page work in HTML alone: while a value is chosen, the items without it are not
 * shown. Choices of several lists may share names and values: each rule is written once. They are written as they are, so they
 * must be slugs.
 * @throws RangeError for a name or value that is not a slug
 */
export function filterStyleSheet(choices: readonly FilterChoice[]): string {
  const rules = choices.flatMap(({ name, values }) =>
    values.map(({ value }) => {
      if (![name, value].every((word) => /^[a-z0-9-]+$/.test(word))) throw new RangeError(`filterStyleSheet: «${name}: ${value}» are not slugs`);
      const chosen = `list-filter:has(select[name=${name}] option[value="${value}"]:checked)`;
      return `${chosen} [data-voce]:not([data-${name}="${value}"]),${chosen} [data-gruppo]:not(:has([data-${name}="${value}"])){display:none}\n`;
    }),
  );
  return [...new Set(rules)].join('');
}
