// SPDX-License-Identifier: EUPL-1.2
import type { ReleaseRecord } from '../domain/release-record.ts';
import { releaseAddress } from '../navigation/addresses.ts';
import { publicationTitle, type Publication } from './publication.ts';

/** What a release changed, in one sentence. */
export const summaryOf = ({ added, changed, withdrawn }: Pick<ReleaseRecord, 'added' | 'changed' | 'withdrawn'>): string =>
  `Cifre aggiunte: ${added.length}; cambiate: ${new Set(changed.map(({ id }) => id)).size}; ritirate: ${withdrawn.length}.`;

/** The releases as an Atom feed, newest first as given. @see https://www.rfc-editor.org/rfc/rfc4287 */
export function toAtom(releases: readonly ReleaseRecord[], { root, modified }: Publication): string {
  const updated = releases[0]?.date ?? modified ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it">',
    `  <title>${escapeXml(publicationTitle)}: novità delle cifre</title>`,
    `  <id>${root}dati/novita/</id>`,
    `  <link href="${root}dati/novita/"/>`,
    `  <link rel="self" type="application/atom+xml" href="${root}dati/novita.atom"/>`,
    `  <updated>${updated}T00:00:00Z</updated>`,
    `  <author><name>${escapeXml(publicationTitle)}</name></author>`,
    ...releases.flatMap((release) => [
      '  <entry>',
      `    <title>Versione ${release.version}</title>`,
      `    <id>${root}${releaseAddress(release.version)}</id>`,
      `    <link href="${root}${releaseAddress(release.version)}"/>`,
      `    <updated>${release.date}T00:00:00Z</updated>`,
      `    <summary>${escapeXml(summaryOf(release))}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
