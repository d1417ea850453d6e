// SPDX-License-Identifier: EUPL-1.2
import type { Heading, SourceDocument } from '../domain/document.ts';
import type { ClassifiedNumeral } from '../domain/numeral-class.ts';
import type { Observation } from '../domain/observation.ts';
import type { Dataset } from './dataset.ts';
import type { NoteTemplate } from '../quality/note-template.ts';
import type { Rule } from '../quality/rule.ts';
import type { Located } from './parse-table.ts';
import type { CascadesReading } from './read-cascades.ts';
import type { CitationOf } from './rows/citation-row.ts';

type LocatedList<T> = T extends readonly (infer Item)[] ? readonly Located<Item>[] : never;

/** The records of a data set with their places in the files: what the checks read. */
export type LocatedDataset = {
  readonly [Name in Exclude<keyof Dataset, 'documents' | 'notes' | 'reconciliations' | 'cascades'>]: LocatedList<Dataset[Name]>;
} & CascadesReading & {
    readonly documents: readonly SourceDocument[];
    /** The headings of every document's outline. */
    readonly headings: readonly Located<Heading & { readonly document: string }>[];
    /** Citations of register entries, each with the entry that it names. */
    readonly citations: readonly Located<CitationOf>[];
    /** Quality notes whose numbers are not computed yet, and declared rules not judged yet. */
    readonly noteTemplates: readonly Located<NoteTemplate>[];
    readonly rules: readonly Located<Rule>[];
    /** Numerals that are not figures, with their document. */
    readonly classified: readonly Located<ClassifiedNumeral & { readonly document: string }>[];
    /** The numeral of each sentence figure as its extract writes it, by observation: ids may be repeated by mistake. */
    readonly numerals: ReadonlyMap<Observation, string>;
    /** Names of the lists whose file could not be read whole: what refers to them is not checked against half a list. */
    readonly broken: ReadonlySet<string>;
  };
