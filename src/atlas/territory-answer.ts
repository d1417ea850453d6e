// SPDX-License-Identifier: EUPL-1.2
import type { Observation } from '../domain/observation.ts';
import type { Programme } from '../domain/programme.ts';
import type { Territory } from '../domain/territory.ts';
import { formatCount } from '../format/number.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A count in which zero is a word. */
const someOf = (count: number, singular: string, plural: string): string =>
  count === 0 ? `nessun ${singular}` : formatCount(count, singular, plural);

/**
 * The sentence that opens a territory's page: what was planned there, what is known of the results.
 * @param known how many targets and results its tables set side by side, and how many passages name it
 */
export function territoryAnswer(
  territory: Territory,
  observations: readonly Observation[],
  plans: readonly Programme[],
  known: { readonly pairs: number; readonly mentions: number },
): string {
  const count = (measure: Observation['measure']): number => observations.filter((observation) => observation.measure === measure).length;
  const figures = formatCount(observations.length, 'cifra', 'cifre');
  if (observations.length === 0 && known.mentions > 0)
    return `Nessun documento dell’Atlante dà una cifra su quanto era previsto o è stato fatto ${territory.inName}: i documenti lo nominano soltanto, in ${formatCount(known.mentions, 'passo', 'passi')}.`;
  if (observations.length === 0) return `Nessun documento dell’Atlante dà una cifra su quanto era previsto o è stato fatto ${territory.inName}.`;
  if (known.pairs > 0)
    return `I documenti danno per ${territory.name === 'Italia' ? 'l’Italia' : territory.name} ${figures}; in ${formatCount(known.pairs, 'riga', 'righe')} di tabella l’obiettivo e il risultato stanno fianco a fianco.`;
  const parts = `${someOf(count('obiettivo'), 'obiettivo', 'obiettivi')} e ${someOf(count('risultato'), 'risultato', 'risultati')}`;
  if (plans.length > 0) return `${capital(territory.inName)} un piano dice che cosa era previsto: l’Atlante ne ha ${figures}, fra cui ${parts}.`;
  return `${capital(territory.inName)} i documenti dell’Atlante danno ${figures} (${parts}); non contengono un piano di questo territorio.`;
}
