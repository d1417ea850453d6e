// SPDX-License-Identifier: EUPL-1.2
import '@citation-js/plugin-bibtex';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import { Ajv } from 'ajv';

/** A reference as a program that keeps references has it, by the names of CSL. */
export type Reference = Readonly<Record<string, string>>;

/** The entries of a BibTeX file, as a program understands them that imports it: commands of TeX are characters again. */
export const readBibtex = (text: string): readonly Reference[] =>
  new Cite(text, { forceType: '@biblatex/text', generateGraph: false, maxChainLength: 10, strict: true, target: '@csl/list+object' })
    .data as unknown as readonly Reference[];

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const isCslJson = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, 'csl-data.schema.json'), 'utf8')) as object);

/** The items of a CSL-JSON file. @throws Error when it does not keep to the schema */
export function readCslJson(text: string): readonly Reference[] {
  const items: unknown = JSON.parse(text);
  if (!isCslJson(items)) throw new Error(ajv.errorsText(isCslJson.errors));
  return items as readonly Reference[];
}
