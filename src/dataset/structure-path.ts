// SPDX-License-Identifier: EUPL-1.2

/** Full id of a section from the two columns of an extract; `null` where the row names no section. */
export function sectionPath(programme: string | null, section: string | null): string | null {
  return section === null ? null : `${programme ?? ''}/${section}`;
}

/** Full id of a line from the three columns of an extract; `null` where the row names no line. */
export function linePath(programme: string | null, section: string | null, line: string): string;
export function linePath(programme: string | null, section: string | null, line: string | null): string | null;
export function linePath(programme: string | null, section: string | null, line: string | null): string | null {
  return line === null ? null : `${sectionPath(programme, section) ?? programme ?? ''}/${line}`;
}
