// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Register, RegisterEntry } from '../../domain/register.ts';
import { oneOf, optional, partialDate, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const actKinds = [
  'legge',
  'decreto-legge',
  'decreto-legislativo',
  'decreto-ministeriale',
  'decreto-direttoriale',
  'dpcm',
  'direttiva',
  'dgr',
  'regolamento-ue',
  'decisione-ue',
  'delibera',
  'avviso',
  'altro',
] as const;
const organisationKinds = [
  'amministrazione-centrale',
  'regione-ente-locale',
  'ente-pubblico',
  'impresa',
  'associazione',
  'istruzione-ricerca',
  'unione-europea',
  'estero',
  'altro',
] as const;
const crisisKinds = ['plurilocalizzata', 'una-regione', 'area', 'settore'] as const;

/** What a register's row does not say. */
const unsaid: Omit<RegisterEntry, 'register' | 'id' | 'name'> = {
  kind: null,
  acronym: null,
  authority: null,
  number: null,
  date: null,
  endDate: null,
  place: null,
  parties: null,
  description: null,
  citations: [],
};
const fileOf = (register: Register): string => `data/registri/${register}.csv`;

const act = z.strictObject({
  id: required(slug),
  tipo: required(oneOf(actKinds)),
  nome: required(text),
  autorita: optional(text),
  numero: optional(text),
  data: optional(partialDate),
  anno: optional(partialDate),
});
const organisation = z.strictObject({
  id: required(slug),
  tipo: required(oneOf(organisationKinds)),
  nome: required(text),
  sigla: optional(text),
  descrizione: required(text),
});
const crisis = z.strictObject({
  id: required(slug),
  tipo: required(oneOf(crisisKinds)),
  nome: required(text),
  varianti: optional(text),
  descrizione: required(text),
});
const agreement = z.strictObject({ id: required(slug), nome: required(text), parti: optional(text), data: optional(partialDate) });
const event = z.strictObject({
  id: required(slug),
  nome: required(text),
  inizio: optional(partialDate),
  fine: optional(partialDate),
  luogo: optional(text),
});

export const actTable: TableSpec<typeof act.shape, RegisterEntry> = {
  file: fileOf('atti'),
  row: act,
  toRecord: (r) => ({
    ...unsaid,
    register: 'atti',
    id: r.id,
    name: r.nome,
    kind: r.tipo,
    authority: r.autorita,
    number: r.numero,
    date: r.data ?? r.anno,
  }),
};
export const organisationTable: TableSpec<typeof organisation.shape, RegisterEntry> = {
  file: fileOf('soggetti'),
  row: organisation,
  toRecord: (r) => ({ ...unsaid, register: 'soggetti', id: r.id, name: r.nome, kind: r.tipo, acronym: r.sigla, description: r.descrizione }),
};
/** The forms of a name that differ from it by more than their case, as one text. */
function otherNames(name: string, variants: string | null): string | null {
  const others = (variants ?? '').split(' | ').filter((variant) => variant !== '' && variant.toLowerCase() !== name.toLowerCase());
  return others.length === 0 ? null : `anche: ${others.join(', ')}`;
}

export const crisisTable: TableSpec<typeof crisis.shape, RegisterEntry> = {
  file: fileOf('crisi'),
  row: crisis,
  toRecord: (r) => ({
    ...unsaid,
    register: 'crisi',
    id: r.id,
    name: r.nome,
    kind: r.tipo,
    acronym: otherNames(r.nome, r.varianti),
    description: r.descrizione,
  }),
};
export const agreementTable: TableSpec<typeof agreement.shape, RegisterEntry> = {
  file: fileOf('accordi'),
  row: agreement,
  toRecord: (r) => ({ ...unsaid, register: 'accordi', id: r.id, name: r.nome, parties: r.parti, date: r.data }),
};
export const eventTable: TableSpec<typeof event.shape, RegisterEntry> = {
  file: fileOf('eventi'),
  row: event,
  toRecord: (r) => ({ ...unsaid, register: 'eventi', id: r.id, name: r.nome, date: r.inizio, endDate: r.fine, place: r.luogo }),
};
