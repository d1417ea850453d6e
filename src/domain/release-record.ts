// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** A figure as the record of a release names it. */
const namedFigureSchema = z.strictObject({ id: z.string(), indicator: z.string(), territory: z.string(), value: z.string(), unit: z.string() });

/** What a release changed in the figures since the one before; written by `npm run diff:figures`, never by hand. */
export const releaseRecordSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: z.iso.date(),
  added: z.array(namedFigureSchema),
  changed: z.array(z.strictObject({ id: z.string(), column: z.string(), before: z.string(), after: z.string() })),
  withdrawn: z.array(namedFigureSchema),
});
export type ReleaseRecord = z.output<typeof releaseRecordSchema>;

/** The newest release first. */
export function compareReleases(a: Pick<ReleaseRecord, 'version'>, b: Pick<ReleaseRecord, 'version'>): number {
  const [first, second] = [a, b].map(({ version }) => version.split('.').map(Number));
  return (first ?? []).map((part, index) => (second?.[index] ?? 0) - part).find((difference) => difference !== 0) ?? 0;
}
