// SPDX-License-Identifier: EUPL-1.2

/**
 * Names of Italian public life that are made of common words: offices, benefits, taxes, papers, laws. Whoever types one
 * means it whole, and what has its words by chance (`entrate` in force, an `agenzia` for work) does not answer.
 */
export const wellKnownNames: readonly string[] = `
  agenzia delle entrate, agenzia delle dogane, agenzia del demanio, agenzia del farmaco, agenzia spaziale, banca d'Italia, banca centrale
  europea, cassa depositi e prestiti, corte costituzionale, corte di cassazione, consiglio di Stato, consiglio superiore della
  magistratura, guardia di finanza, polizia di Stato, polizia municipale, vigili del fuoco, protezione civile, croce rossa, carabinieri,
  procura della Repubblica, giudice di pace, camera dei deputati, senato della Repubblica, presidente della Repubblica, poste italiane,
  ferrovie dello Stato, cassa mutua, ordine degli avvocati, ordine dei medici, motorizzazione civile, catasto, camera penale
  | assegno unico, assegno di inclusione, assegno sociale, assegno di maternità, assegno familiare, assegno di mantenimento, assegno di
  invalidità, bonus bebè, bonus mamme, bonus nido, bonus cultura, bonus facciate, bonus casa, bonus edilizio, bonus psicologo, carta acquisti,
  carta dedicata a te, carta del docente, carta giovani, carta famiglia, reddito di emergenza, reddito di libertà, reddito di base, reddito minimo,
  reddito energetico, social card, supporto per la formazione e il lavoro, isopensione, opzione donna, pensione di vecchiaia, pensione
  anticipata, pensione di invalidità, pensione di reversibilità, pensione sociale, pensione minima, pensione di cittadinanza, ape sociale,
  lavoratori precoci, buona uscita, trattamento di fine rapporto, tredicesima, congedo parentale, congedo di maternità,
  salario minimo, tassa sui rifiuti, tassa di soggiorno, imposta di bollo, imposta municipale, dichiarazione dei redditi, modello unico, modello redditi,
  partita iva, codice fiscale, cedolino, busta paga, contributi figurativi, riscatto della laurea, cassa forense, cassa edile
  | statuto dei lavoratori, decreto dignità, legge Fornero, legge Merlin, pacchetto Treu, reddito di inserimento, invalidità civile, baby sitter,
  Veneto Lavoro, ARPAL Umbria, ARPAL Lombardia, Agenzia Piemonte Lavoro, Lazio Lavoro, Toscana Lavoro, Aspal Sardegna, Porta Futuro,
  scuola guida, scuola calcio, scuola di danza, crisi di governo, crisi di coppia, crisi energetica, crisi di panico, crisi climatica
  | carta d'identità, passaporto, patente di guida, permesso di caccia, tessera sanitaria, tessera elettorale, certificato di nascita, certificato di
  residenza, casellario giudiziale, fascicolo sanitario, identità digitale, firma digitale, posta elettronica certificata, codice della strada,
  codice civile, codice penale, codice degli appalti, codice del consumo, codice della navigazione, codice antimafia
  | decreto Cura Italia, Cura Italia, decreto Rilancio, decreto Ristori, decreto Crescita, decreto Sicurezza, decreto Genova, decreto Aiuti, decreto
  Semplificazioni, decreto Trasparenza, decreto Lavoro, decreto Primo maggio, decreto Liquidità, decreto Agosto, decreto Coesione, decreto Milleproroghe,
  manovra finanziaria, ponte sullo stretto, superbonus, transizione ecologica, transizione energetica, piano casa, piano Marshall, piano Mattei,
  green deal, green pass, smart city, unioni civili, testamento biologico, autonomia differenziata, premierato, servizio civile universale,
  servizio militare, concorso scuola, graduatorie di istituto, personale scolastico precario,
  asilo nido, mensa scolastica, tasse universitarie, test di medicina, registro elettronico
  | pronto soccorso, medico di base, lista d'attesa, casa popolare, mutuo casa, affitto breve, contratto di affitto, bolletta della luce, gas metano,
  energia nucleare, raccolta differenziata, acqua pubblica, trasporto pubblico, alta velocità, pista ciclabile, strada statale`
  .split(/[,|]/)
  .map((name) => name.replace(/\s+/g, ' ').trim());
