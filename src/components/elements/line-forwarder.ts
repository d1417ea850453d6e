// SPDX-License-Identifier: EUPL-1.2

/**
 * The page of a document once had all its lines: who comes for one at its old address is brought to the chapter that has
 * it now. Without this script the table of contents says which it is.
 */
const line = Number(/^#riga-(\d+)$/.exec(location.hash)?.[1]);
const chapter = [...document.querySelectorAll<HTMLAnchorElement>('a[data-prima-riga]')].findLast((link) => Number(link.dataset['primaRiga']) <= line);
if (chapter) location.replace(chapter.href + location.hash);
