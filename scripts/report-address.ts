// SPDX-License-Identifier: EUPL-1.2
import type { ReportAddress } from '../src/citation/error-report.ts';
import { UsageError } from './usage-error.ts';

const EMAIL = /^[^\s@<>"'(),:;?&#%/\\]+@[^\s@<>"'(),:;?&#%/\\.]+(?:\.[^\s@<>"'(),:;?&#%/\\.]+)+$/;

/**
 * Where readers report errors, from `ATLANTE_SEGNALAZIONI`; null when it is not set, and then the site asks for no reports.
 * @throws UsageError when it is neither an e-mail address nor the https address of a form
 */
export function reportAddress(environment: Readonly<Record<string, string | undefined>>): ReportAddress | null {
  const address = environment['ATLANTE_SEGNALAZIONI'];
  if (address === undefined) return null;
  if (EMAIL.test(address) || isForm(address)) return address;
  throw new UsageError(
    `ATLANTE_SEGNALAZIONI è «${address}»: scrivi solo un indirizzo e-mail, per esempio redazione@atlante.example, ` +
      'o l’indirizzo di un modulo che comincia con https://, senza #; per non ricevere segnalazioni, non impostarla.',
  );
}

function isForm(address: string): boolean {
  if (!/^https:\/\/[^\s#]+$/.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}
