// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Check } from './check.ts';

/** What a territory's page shows first is about that territory, and shows at least one figure. */
export const highlightsBelongToTheirTerritory: Check = ({ highlights, observations }) => {
  const territories = new Map(observations.map(({ value }) => [value.id, value.territory]));
  return highlights.flatMap(({ value, at }): Issue[] => {
    if (value.target === null && value.result === null) {
      return [
        {
          code: 'evidenza-senza-cifra',
          ...at('obiettivo'),
          message: `«${value.title}» non ha né un obiettivo né un risultato.`,
          hint: 'Scrivi l’identificativo di almeno una cifra, o togli la riga.',
        },
      ];
    }
    const figures = [
      { column: 'obiettivo', id: value.target },
      { column: 'risultato', id: value.result },
    ];
    return figures.flatMap(({ column, id }): Issue[] => {
      const territory = id === null ? undefined : territories.get(id);
      if (territory === undefined || territory === value.territory || territory.startsWith(`${value.territory}/`)) return [];
      return [
        {
          code: 'evidenza-di-altro-territorio',
          ...at(column),
          message: `Colonna «${column}»: «${id}» riguarda «${territory}», la riga «${value.territory}».`,
          hint: 'Scegli una cifra di questo territorio, o sposta la riga nell’altro.',
        },
      ];
    });
  });
};
