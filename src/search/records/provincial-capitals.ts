// SPDX-License-Identifier: EUPL-1.2

/** The chief towns of Italian provinces (ISTAT), folded: whoever types one means the town, not a word that looks like it. */
export const provincialCapitals: readonly string[] = `
  agrigento alessandria ancona andria aosta aquila arezzo ascoli asti avellino bari barletta belluno benevento bergamo biella
  bologna bolzano brescia brindisi cagliari caltanissetta campobasso carbonia carrara caserta catania catanzaro cesena chieti
  como cosenza cremona crotone cuneo enna fermo ferrara firenze foggia forli frosinone genova gorizia grosseto iglesias
  imperia isernia latina lecce lecco livorno lodi lucca macerata mantova massa matera messina milano modena monza napoli
  novara nuoro oristano padova palermo parma pavia perugia pesaro pescara piacenza pisa pistoia pordenone potenza prato
  ragusa ravenna reggio rieti rimini rovigo salerno sassari savona siena siracusa sondrio taranto teramo terni torino trani
  trapani trento treviso trieste udine urbino varese venezia verbania vercelli verona vibo vicenza viterbo`
  .trim()
  .split(/\s+/);
