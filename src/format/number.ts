// SPDX-License-Identifier: EUPL-1.2

/** Intl's own type for exact decimal strings. */
type DecimalText = Intl.StringNumericLiteral;

/**
 * A decimal string as Italian documents print it, with every decimal that was printed: `1234.5`, 2 → `1.234,50`.
 * `Intl` groups Italian numbers only from five digits on; documents and this site always group.
 * The one place of the project that formats numbers.
 * @throws RangeError when the value is not a decimal string
 */
export function formatDecimal(value: string, decimals: number): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) throw new RangeError(`formatDecimal: «${value}» is not a decimal string`);
  return formatterFor(decimals).format(value as DecimalText);
}

const formatters = new Map<number, Intl.NumberFormat>();

function formatterFor(decimals: number): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known) return known;
  const formatter = new Intl.NumberFormat('it-IT', { useGrouping: 'always', minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formatters.set(decimals, formatter);
  return formatter;
}

/** A large amount of money in few characters, for axes and labels: `44960569` → `45,0 mln €`. Rounded: never a figure. */
export function formatMillions(value: string): string {
  return `${formatDecimal((Number(value) / 1e6).toFixed(1), 1)} mln €`;
}

/** A count of things of the site itself (`3 indicatori`). */
export function formatCount(count: number, singular: string, plural: string): string {
  return `${formatDecimal(String(count), 0)} ${count === 1 ? singular : plural}`;
}
