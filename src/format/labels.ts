// SPDX-License-Identifier: EUPL-1.2
import type { ConcordanceGrade, ConcordanceRelation } from '../domain/concordance.ts';
import type { EvidenceGrade } from '../domain/glossary-term.ts';
import type { QualityNote, Severity } from '../domain/quality-note.ts';
import type { Reconciliation, Verdict } from '../domain/reconciliation.ts';
import type { StatementKind } from '../domain/statement.ts';
import type { Mention } from '../domain/mention.ts';
import type { Programme } from '../domain/programme.ts';
import type { NumeralClass } from '../domain/numeral-class.ts';
import type { Absence, Frequency, Measure } from '../domain/measure.ts';
import type { CohesionCategory, CohesionObjective } from '../domain/territory.ts';

/** The words that readers see for the closed lists of the data model. */
export const measureLabels: Readonly<Record<Measure, string>> = {
  obiettivo: 'Obiettivo',
  risultato: 'Risultato',
  risorse: 'Risorse',
  base: 'Situazione di partenza',
  quota: 'Quota',
  contesto: 'Contesto',
};

export const frequencyLabels: Readonly<Record<Frequency, string>> = {
  'una-volta': 'una volta',
  'nel-periodo': 'nel periodo',
  mensile: 'al mese',
  trimestrale: 'ogni trimestre',
  semestrale: 'ogni semestre',
  annuale: 'all’anno',
};

export const absenceLabels: Readonly<Record<Absence, string>> = {
  'non-indicato': 'non indicato nel documento',
  'previsto-senza-numero': 'previsto, senza un numero',
  'non-riportato': 'non riportato',
  'non-applicabile': 'non applicabile',
  illeggibile: 'illeggibile nel documento',
  'non-ancora-estratto': 'non ancora estratto',
};

export const cohesionLabels: Readonly<Record<CohesionCategory, string>> = {
  'piu-sviluppata': 'regione più sviluppata',
  'in-transizione': 'regione in transizione',
  'meno-sviluppata': 'regione meno sviluppata',
};

export const cohesionObjectiveLabels: Readonly<Record<CohesionObjective, string>> = {
  convergenza: 'obiettivo Convergenza',
  'convergenza-phasing-out': 'Convergenza, sostegno transitorio (phasing-out)',
  competitivita: 'obiettivo Competitività regionale e occupazione',
  'competitivita-phasing-in': 'Competitività, ingresso graduale (phasing-in)',
};

export const programmeKindLabels: Readonly<Record<Programme['kind'], string>> = {
  piano: 'Piano operativo',
  'programma-di-spesa': 'Programma di spesa',
  'piano-regionale': 'Piano regionale',
  'programma-fse': 'Programma del Fondo sociale europeo',
};

/** Sorts of acts, organisations, crises, in the plural: they are headings. */
export const entryKindLabels: Readonly<Record<string, string>> = {
  legge: 'Leggi',
  'decreto-legge': 'Decreti legge',
  'decreto-legislativo': 'Decreti legislativi',
  'decreto-ministeriale': 'Decreti ministeriali',
  'decreto-direttoriale': 'Decreti direttoriali',
  dpcm: 'Decreti del Presidente del Consiglio',
  direttiva: 'Direttive',
  dgr: 'Deliberazioni regionali',
  'regolamento-ue': 'Regolamenti dell’Unione europea',
  'decisione-ue': 'Decisioni dell’Unione europea',
  delibera: 'Delibere',
  avviso: 'Avvisi',
  'amministrazione-centrale': 'Amministrazioni centrali',
  'regione-ente-locale': 'Regioni ed enti locali',
  'ente-pubblico': 'Enti pubblici',
  impresa: 'Imprese',
  associazione: 'Associazioni e fondazioni',
  'istruzione-ricerca': 'Scuole, università, ricerca',
  'unione-europea': 'Unione europea',
  estero: 'Fuori dall’Italia',
  plurilocalizzata: 'Aziende con sedi in più regioni',
  'una-regione': 'Aziende di una sola regione',
  area: 'Aree di crisi',
  settore: 'Settori',
  altro: 'Altri',
};

export const mentionKindLabels: Readonly<Record<Mention['kind'], string>> = {
  attivita: 'Attività',
  risultato: 'Risultati',
  crisi: 'Crisi aziendali',
  evento: 'Eventi',
  accordo: 'Accordi',
  studio: 'Studi e indagini',
  criticita: 'Criticità',
  altro: 'Altro',
};

export const statementKindLabels: Readonly<Record<StatementKind, string>> = {
  finalita: 'Finalità',
  'attivita-prevista': 'Attività prevista',
  'risultato-atteso': 'Risultato atteso',
  'attivita-svolta': 'Attività svolta',
  risultato: 'Risultato',
  criticita: 'Criticità',
  'buona-pratica': 'Buona pratica',
  prodotto: 'Prodotto',
  'sotto-attivita': 'Sotto-attività nazionale',
  quadro: 'Quadro',
};

export const numeralClassLabels: Readonly<Record<NumeralClass, string>> = {
  anno: 'anni e periodi',
  data: 'date',
  legge: 'numeri di leggi e decreti',
  articolo: 'articoli e commi',
  protocollo: 'protocolli',
  codice: 'codici di linee, sezioni, obiettivi, assi',
  ordinale: 'ordinali',
  elenco: 'numeri di elenco',
  pagina: 'numeri di pagina',
  nota: 'richiami di nota',
  nome: 'parti di nomi propri',
  parola: 'parole che non contano',
  altro: 'altro',
  'da-estrarre': 'cifre non ancora estratte',
};

/** How a glossary says what stands behind an expansion. */
export const evidenceLabels: Readonly<Record<EvidenceGrade, string>> = {
  certa: 'certo',
  probabile: 'probabile, letto dal contesto',
  'non-sciolta': 'non indicato nei documenti',
};

export const severityLabels: Readonly<Record<Severity, string>> = {
  grave: 'Cambia un numero',
  media: 'Può ingannare',
  lieve: 'È di forma',
};

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  contraddizione: 'Contraddizione nel documento',
  'manca-una-parte': 'Manca una parte',
  'non-confrontabile': 'Non confrontabile',
  'entro-arrotondamento': 'Corrisponde, con l’arrotondamento stampato',
  corrisponde: 'Corrisponde',
};

export const noteKindLabels: Readonly<Record<QualityNote['kind'], string>> = {
  contraddizione: 'contraddizione',
  'definizione-ambigua': 'definizione ambigua',
  'cella-slittata': 'cella slittata',
  'codice-mancante': 'codice mancante',
  'nome-cambiato': 'nome cambiato',
  refuso: 'refuso',
  'frase-rotta': 'frase rotta',
  'atto-citato-male': 'atto citato male',
  'data-discorde': 'data discorde',
  'valore-senza-etichetta': 'valore senza etichetta',
  'periodo-discorde': 'periodo discorde',
  'impegno-apparente': 'impegno apparente',
  'quota-ambigua': 'quota ambigua',
  'unita-discorde': 'unità discorde',
  'manca-un-dato': 'manca un dato',
};

export const treatmentLabels: Readonly<Record<QualityNote['treatment'], string>> = {
  'mostra entrambi': 'Mostra entrambe le cifre, ciascuna con la sua riga.',
  'mostra come stampato': 'Mostra ciò che è stampato, con questo avviso accanto.',
  'non somma': 'Mostra le cifre e non le somma.',
  segnala: 'Lo segnala qui e accanto alle cifre toccate.',
};

export const ruleKindLabels: Readonly<Record<Reconciliation['kind'], string>> = {
  'parti-totale': 'parti e totale',
  quota: 'quota e base',
  'testo-tabella': 'testo e tabella',
  'piano-rapporto': 'piano e rapporto',
  'stessa-quantita': 'la stessa quantità in due punti',
  'somma-obiettivi': 'obiettivo e somma delle parti',
  imbuto: 'un passo non supera il precedente',
  cumulata: 'un cumulato non scende',
  conteggio: 'elenco e numero annunciato',
};

/** A link as its first thing says it, and as its second does. */
export const relationLabels: Readonly<Record<ConcordanceRelation, { readonly forward: string; readonly backward: string }>> = {
  uguale: { forward: 'resta uguale in', backward: 'era uguale in' },
  'continua-in': { forward: 'continua in', backward: 'viene da' },
  'diviso-in': { forward: 'una parte passa a', backward: 'viene in parte da' },
  'confluisce-in': { forward: 'confluisce in', backward: 'raccoglie' },
  'piu-ampio': { forward: 'fa parte di', backward: 'comprende' },
  'piu-stretto': { forward: 'comprende', backward: 'fa parte di' },
  affine: { forward: 'affine a', backward: 'affine a' },
  'misurato-da': { forward: 'misurato da', backward: 'misura' },
  nessuna: { forward: 'nessun seguito', backward: 'nessuna origine' },
};

export const gradeLabels: Readonly<Record<ConcordanceGrade, { readonly name: string; readonly meaning: string }>> = {
  'stesso-testo': {
    name: 'stesso testo',
    meaning: 'I documenti stampano lo stesso nome o la stessa frase, parola per parola o con poche parole diverse, che il motivo indica.',
  },
  dichiarato: { name: 'dichiarato', meaning: 'Un documento dice che una cosa corrisponde all’altra.' },
  conto: { name: 'tornano i conti', meaning: 'Lo stesso numero, o una somma esatta, sta dall’una e dall’altra parte.' },
  dedotto: {
    name: 'dedotto da noi',
    meaning: 'Nessun documento lo dice: lo ricaviamo da ciò che le due parti raccontano di fare. È la prova più debole, e può essere discussa.',
  },
};
