// SPDX-License-Identifier: EUPL-1.2
import type { CascadeLevel, CascadeRelation } from '../domain/cascade.ts';

/** How sentences name a level: alone, with its article, after «di», and with the document that speaks. */
export interface LevelWords {
  readonly label: string;
  readonly the: string;
  readonly of: string;
  readonly says: string;
}

export const levelWords: Readonly<Record<CascadeLevel, LevelWords>> = {
  'piano-2012': {
    label: 'Piano del 2012',
    the: 'il piano del 2012',
    of: 'del piano del 2012',
    says: 'il piano del 2012 riporta',
  },
  'obiettivo-nazionale-2017-2020': {
    label: 'Obiettivo nazionale 2017-2020',
    the: 'l’obiettivo nazionale 2017-2020',
    of: 'dell’obiettivo nazionale 2017-2020',
    says: 'il piano nazionale 2017-2020 prevede',
  },
  'obiettivo-nazionale-2019-2021': {
    label: 'Obiettivo nazionale 2019-2021',
    the: 'l’obiettivo nazionale 2019-2021',
    of: 'dell’obiettivo nazionale 2019-2021',
    says: 'l’obiettivo nazionale 2019-2021 è di',
  },
  'risultato-nazionale-2019': {
    label: 'Risultato nazionale 2019',
    the: 'il risultato nazionale 2019',
    of: 'del risultato nazionale 2019',
    says: 'il rapporto sul 2019 dichiara',
  },
  'impegno-puglia': {
    label: 'Impegno della Puglia',
    the: 'l’impegno della Puglia',
    of: 'dell’impegno della Puglia',
    says: 'la Puglia, nel piano del 2020, si impegna per',
  },
  'risultato-puglia': {
    label: 'Risultato della Puglia',
    the: 'il risultato della Puglia',
    of: 'del risultato della Puglia',
    says: 'fra i risultati già ottenuti il piano pugliese riporta',
  },
  'impegno-basilicata': {
    label: 'Impegno della Basilicata',
    the: 'l’impegno della Basilicata',
    of: 'dell’impegno della Basilicata',
    says: 'la convenzione con la Basilicata prevede',
  },
};

export const relationLabels: Readonly<Record<CascadeRelation, string>> = {
  additivo: 'È una parte del tutto',
  'non-additivo': 'Si legge accanto, non si somma',
  'non-confrontabile': 'Non si confronta',
};
