// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { htmlToMarkdownResult, initSync } from 'mdream/wasm';

/**
 * Turns HTML into GitHub-flavoured Markdown. mdream converts a page in less than a millisecond, where remark and turndown
 * take more than ten; its WebAssembly gives the same bytes on every machine and needs no program made for one of them.
 */
export function htmlToMarkdown(html: string): string {
  if (!ready) {
    initSync({ module: readFileSync(fileURLToPath(import.meta.resolve('mdream/wasm/mdream_edge_bg.wasm'))) });
    ready = true;
  }
  const { markdown } = htmlToMarkdownResult(html, { plugins: { filter: { exclude: LEFT_OUT } } }) as { readonly markdown: string };
  return markdown;
}

let ready = false;

/** What is drawn, typed into or opened in place: it says nothing that the page does not say in words. */
const LEFT_OUT = ['svg', 'nav', 'form', 'script', 'template', 'button', 'select', '.filters', '.key', '.note', '[hidden]'];
