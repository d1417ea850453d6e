// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Check } from './check.ts';

/** An observation's id is its document's, a hyphen and at least four digits. */
export const idsBelongToTheirDocument: Check = (dataset) =>
  dataset.observations.flatMap(({ value: { id, document }, at }): Issue[] =>
    id.startsWith(`${document}-`) && /^\d{4,}$/.test(id.slice(document.length + 1))
      ? []
      : [
          {
            code: 'id-fuori-posto',
            ...at('id'),
            message: `Colonna «id»: «${id}» non è un identificativo di ${document}.`,
            hint: `Scrivi ${document}- e quattro cifre: ${document}-0001.`,
          },
        ],
  );
