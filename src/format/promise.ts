// SPDX-License-Identifier: EUPL-1.2
import { promiseStatuses, type PromiseSet, type PromiseStatus } from '../domain/promise.ts';
import { formatCount } from './number.ts';

/** The words that readers see for the statuses of promises; each has a shape of its own in the style sheets. */
export const promiseStatusLabels: Readonly<Record<PromiseStatus, string>> = {
  rendicontato: 'Rendicontato',
  'in-parte': 'In parte',
  'non-menzionato': 'Non menzionato',
  abbandonato: 'Abbandonato',
  'non-verificabile': 'Non verificabile',
};

export const promiseStatusMeanings: Readonly<Record<PromiseStatus, string>> = {
  rendicontato:
    'Un rapporto dice che cosa ne è stato, con un dato o con un prodotto che corrisponde. Non vuol dire raggiunto: può anche dire che si è fatto meno.',
  'in-parte': 'Un rapporto ne racconta una parte, ne conta un’altra cosa, o lo dice ancora in corso.',
  'non-menzionato':
    'Il rapporto di quel periodo, letto per intero, non ne parla. Può essere stato fatto lo stesso, o prima: qui si dice solo che non è scritto.',
  abbandonato: 'Un rapporto dice che è stato sospeso o lasciato.',
  'non-verificabile': 'Nell’Atlante non c’è un rapporto che possa dirlo: di quel periodo, o di quella regione. Non è un’accusa.',
};

export const promiseSetLabels: Readonly<Record<PromiseSet, string>> = {
  'linee-2017-2020': 'Linee del Piano operativo 2017-2020',
  'linee-2019-2021': 'Linee del Piano operativo 2019-2021',
  'traguardi-ufficiali': 'Obiettivi delle tabelle ufficiali',
  'obiettivi-2017-2020': 'Obiettivi e attività nazionali 2017-2020',
  basilicata: 'Basilicata: impegni della convenzione',
  'puglia-2018': 'Puglia: obiettivi della convenzione del 2018',
  'puglia-2020': 'Puglia: risultati attesi del piano del 2020',
  'piano-2012-fino-al-2011': 'Piano 2012: che cosa era previsto fino al 2011',
  'piano-2012-per-il-2012': 'Piano 2012: che cosa era previsto per il 2012',
};

/** What the promises of a set are, and what they are held against. */
export const promiseSetMeanings: Readonly<Record<PromiseSet, string>> = {
  'linee-2017-2020':
    'Ogni linea del piano, davanti al rapporto sul 2019, che ne racconta gli ultimi sette mesi. Per il 2017 e il 2018 nell’Atlante non c’è un rapporto.',
  'linee-2019-2021':
    'Ogni linea del piano, davanti al rapporto sul 2019, che ne racconta i primi cinque mesi. Per il 2020 e il 2021 nell’Atlante non c’è un rapporto.',
  'traguardi-ufficiali':
    'Ogni riga delle tabelle degli indicatori del rapporto sul 2019: il traguardo vale quasi sempre per il triennio, il risultato per il solo 2019.',
  'obiettivi-2017-2020':
    'Gli obiettivi e le attività nazionali del Piano 2017-2020, come li riporta la convenzione con la Basilicata, davanti al rapporto sul 2019. Ciò che si fa all’avvio può essere stato fatto nel 2017 o nel 2018, di cui non c’è un rapporto.',
  basilicata: 'Ciò che la convenzione prevede nella regione. Il rapporto sul 2019 è nazionale: nomina la Basilicata tre volte e non ne dà i numeri.',
  'puglia-2018':
    'Gli obiettivi della convenzione firmata nel 2018, che nell’Atlante non c’è: sono quelli che cita lo stato dell’arte del piano del 2020, messi davanti a ciò che lo stesso stato dell’arte racconta. Vi si parla anche di scuole, sistema duale, università e ITS, ma senza dire a quali obiettivi rispondano.',
  'puglia-2020':
    'I risultati attesi, ambito per ambito, con le righe della scheda di sintesi e i risultati strategici. Dopo il piano nell’Atlante non c’è un rapporto sulla Puglia.',
  'piano-2012-fino-al-2011': 'Ciò che la tabella prevede per il 2009-2011, davanti alla colonna dei risultati al 2011 dello stesso documento.',
  'piano-2012-per-il-2012':
    'Ciò che il piano prevede per il 2012, ambito per ambito e progetto per progetto. Nell’Atlante non c’è un rapporto sul 2012.',
};

/** `13 rendicontate, 2 in parte, 1 abbandonata`: the statuses that occur, in their order. */
export function formatPromiseCounts(byStatus: Readonly<Record<PromiseStatus, number>>): string {
  const words: Readonly<Record<PromiseStatus, readonly [one: string, many: string]>> = {
    rendicontato: ['rendicontata', 'rendicontate'],
    'in-parte': ['in parte', 'in parte'],
    'non-menzionato': ['non menzionata', 'non menzionate'],
    abbandonato: ['abbandonata', 'abbandonate'],
    'non-verificabile': ['non verificabile', 'non verificabili'],
  };
  return promiseStatuses
    .filter((status) => byStatus[status] > 0)
    .map((status) => formatCount(byStatus[status], ...words[status]))
    .join(', ');
}
