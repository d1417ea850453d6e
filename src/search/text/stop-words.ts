// SPDX-License-Identifier: EUPL-1.2

/** Words that say nothing of what is sought: articles, prepositions, elided forms, auxiliaries, the words of a question. */
export const stopWords: ReadonlySet<string> = new Set(
  `il lo la i gli le l un uno una gl
  di a da in con su per tra fra d e ed o od ma non che chi cui si se ci vi ne mi ti al allo alla ai agli alle all
  del dello della dei degli delle dell dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell
  sul sullo sulla sui sugli sulle sull col coi coll quel quello quella quei quegli quelle quell questo questa questi queste quest
  suo sua suoi sue loro come dove quando quanto quanta quanti quante quant quale quali qual perche cosa cos
  sono e era erano essere stato stata stati state ha hanno aver avere avuto c cio anche piu nr
  sia siano siamo siete fu furono fosse ho hai abbiamo avete aveva avevano sara saranno
  posso puo possono possiamo devo deve devono voglio vuole vuol vogliono serve servono esiste esistono fa fanno fare vale
  dimmi dire detto vorrei sapere trovare trovo cerco c'e nessuno qualche ogni tutto tutti tutte sopra dopo prima invece proprio davvero roba significa significato qualcosa volevano voleva punto
  gia ancora sempre mai ormai soltanto adesso quindi pero cioe tanto tanta tanti tante mezzo molto molta molti molte poco pochi poche`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
