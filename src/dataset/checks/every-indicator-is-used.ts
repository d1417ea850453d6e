// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Check } from './check.ts';

/** An indicator that no observation uses would be a page without a figure. */
export const everyIndicatorIsUsed: Check = (dataset) => {
  if (dataset.broken.has('observations')) return [];
  const used = new Set(dataset.observations.map(({ value }) => value.indicator));
  return dataset.indicators.flatMap(({ value, at }): Issue[] =>
    used.has(value.id)
      ? []
      : [
          {
            code: 'indicatore-senza-cifre',
            ...at('id'),
            message: `Colonna «id»: nessuna cifra usa «${value.id}».`,
            hint: 'Togli l’indicatore, o correggi le cifre che dovevano usarlo.',
          },
        ],
  );
};
