// SPDX-License-Identifier: EUPL-1.2
import { isoDate, type Token } from './tokens.ts';

const MONTHS = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'];

/** Words that a number makes into a name, by the form under which the index has them. */
const NUMBERED: Readonly<Record<string, string>> = {
  linea: 'linea',
  linee: 'linea',
  sezione: 'sezione',
  ambito: 'ambito',
  area: 'area',
  asse: 'asse',
  missione: 'missione',
  art: 'art',
  artt: 'art',
  articolo: 'art',
  articoli: 'art',
  comma: 'comma',
  ob: 'ob',
  obiettivo: 'ob',
  obiettivi: 'ob',
  ot: 'ot',
};

/** Acts of law, which a number and a year make into a name: `legge 68 del 99`. */
const ACTS: ReadonlySet<string> = new Set([
  'legge',
  'decreto',
  'dlgs',
  'dl',
  'dm',
  'dd',
  'dgr',
  'delibera',
  'determina',
  'regolamento',
  'circolare',
  'lr',
]);

/** What may stand between such a word and its number: `ob. spec. 4.5`, `obiettivo specifico 4.5`. */
const BETWEEN: ReadonlySet<string> = new Set(['spec', 'specifico']);

/** A name made of several tokens: `linea 4`, `art. 12`, `31 luglio 2019`. */
export interface NumberedPart {
  /** What the index knows it by: `linea4`, `art12`, `2019-07-31`. */
  readonly term: string;
  /** The same without what follows the first dot: `ot9` for `OT 9.1`. */
  readonly broader: string;
  /** Position of its first token, and how many it spans. */
  readonly start: number;
  readonly length: number;
}

/** The names made of a word and a number, and the dates in words, among the tokens of a text. */
export function numberedPartsOf(tokens: readonly Token[]): readonly NumberedPart[] {
  return tokens.flatMap((token, start): NumberedPart[] => {
    const [next, third] = [tokens[start + 1], tokens[start + 2]];
    const name = NUMBERED[token.form];
    if (name === 'ob' && BETWEEN.has(next?.form ?? '') && /^\d[\w.]*$/.test(third?.form ?? '')) {
      const code = third?.form ?? '';
      return [{ term: name + code, broader: name + code.replace(/\..*/, ''), start, length: 3 }];
    }
    if (name !== undefined && next && /^\d[\w.]*$/.test(next.form))
      return [{ term: name + next.form, broader: name + next.form.replace(/\..*/, ''), start, length: 2 }];
    const year = ACTS.has(token.form) && /^\d+$/.test(next?.form ?? '') ? yearOf(third?.form ?? '') : undefined;
    if (year !== undefined) return [{ term: `${next?.form ?? ''}/${year}`, broader: next?.form ?? '', start, length: 3 }];
    const month = MONTHS.indexOf(next?.form ?? '');
    if (month >= 0 && /^\d{1,2}$/.test(token.form) && /^\d{4}$/.test(third?.form ?? '')) {
      const term = isoDate(third?.form ?? '', String(month + 1), token.form);
      return [{ term, broader: term, start, length: 3 }];
    }
    return [];
  });
}

/** `99` and `1999` are one year; `68` after `legge` is a number. */
function yearOf(form: string): string | undefined {
  if (/^(?:19|20)\d\d$/.test(form)) return form;
  return /^\d\d$/.test(form) ? `${Number(form) > 50 ? '19' : '20'}${form}` : undefined;
}
