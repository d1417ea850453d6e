// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import { levelScopes, type LevelScope } from '../../domain/cascade.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Check } from './check.ts';
import { soundFigures } from './sound-figures.ts';

/** A step holds figures of its level, or says why there is none: never both, never neither. */
export const cascadeStepsFitTheirLevel: Check = (dataset) => {
  const figures = soundFigures(dataset);
  return dataset.cascadeSteps.flatMap(({ value: step, at }): Issue[] => {
    const filled = step.observations.length > 0;
    if (filled === (step.absence !== null)) {
      return [
        {
          code: 'anello-senza-cifra-e-senza-motivo',
          ...at('assenza'),
          message: `«${step.id}» ${filled ? 'ha cifre e dice che mancano' : 'non ha cifre e non dice perché'}.`,
          hint: 'Scrivi le cifre in «osservazioni», oppure il genere di assenza in «assenza»: una delle due.',
        },
      ];
    }
    if (filled !== (step.explanation === null)) {
      return [
        {
          code: 'assenza-senza-spiegazione',
          ...at('spiegazione'),
          message: `«${step.id}» ${filled ? 'spiega un’assenza che non c’è' : 'non spiega perché manca una cifra'}.`,
          hint: 'La spiegazione accompagna un’assenza, e solo quella.',
        },
      ];
    }
    const wrongCount: Issue[] =
      step.details.length > 0 && step.details.length !== step.observations.length
        ? [
            {
              code: 'precisazioni-di-troppo-o-poche',
              ...at('precisazioni'),
              message: `Le precisazioni sono ${step.details.length}, le cifre ${step.observations.length}.`,
              hint: 'Scrivine una per cifra, nello stesso ordine e divise da « | », oppure nessuna.',
            },
          ]
        : [];
    const scope = levelScopes[step.level];
    const outside = step.observations
      .flatMap((id) => figures.get(id) ?? [])
      .flatMap((figure): Issue[] => {
        const fault = faultOf(figure, scope);
        return fault === null
          ? []
          : [
              {
                code: 'cifra-di-un-altro-livello',
                ...at('osservazioni'),
                message: `«${figure.id}» ${fault}, e non sta al livello «${step.level}».`,
                hint: 'Scegli la cifra giusta, o mettila nell’anello del suo livello.',
              },
            ];
      });
    return [...wrongCount, ...outside];
  });
};

function faultOf({ territory, measure, period }: Observation, scope: LevelScope): string | null {
  if (territory !== scope.territory) return `riguarda «${territory}»`;
  if (!scope.measures.includes(measure)) return `è di misura «${measure}»`;
  if (scope.period !== undefined && period !== scope.period) return `è del periodo «${period}»`;
  return null;
}
