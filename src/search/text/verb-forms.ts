// SPDX-License-Identifier: EUPL-1.2

/** Stems of the verbs with which things are asked: what they say (`durava`, `si aprono`) is seldom what is sought. */
const STEMS = `accad aiut and apr ammont arriv assegn assist aument avvi aver bast calcol cambi cap cerc chied chiud coinvolg cominc compr confront
  consegn contatt cont controll cost cre decid dic distribu divent diminu dur eleg entr esist fall ferm fin firm funzion gest giov guard guid impieg
  incontr indic iniz insegn intend invi lasc lavor manc mand mantien mantener mett mostr nasc offr organizz ottien otten pag parl part partecip pass
  pens perd permett piac port prend prepar present previen promett propon provved raccogl raggiung rest ricev riguard riman rispond risult riusc
  scegl scriv segu seguit serv sostien sosten spend spett spieg succed tocc tratt trov us utilizz vien venir vind viv vogl`;
const ENDINGS = `a o i e ano ono iamo iate ate ete ite ava eva iva avano evano ivano ato ata ati ate uto uta uti ute ito ita iti ite
  ando endo are ere ire era ira eranno iranno asse esse isse assero essero issero erebbe irebbe isce iscono arono erono irono`;

const FORM = new RegExp(`^(?:${alternatives(STEMS)})i?(?:${alternatives(ENDINGS)})$`);

/** Whether a folded word is a form of a verb with which things are asked rather than a thing that is asked for; a noun of the same shape (`aiuti`) passes for one. */
export const isAskingVerb = (word: string): boolean => FORM.test(word);

function alternatives(words: string): string {
  return words.split(/\s+/).filter(Boolean).join('|');
}
