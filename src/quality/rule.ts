// SPDX-License-Identifier: EUPL-1.2
import type { Relation, ruleKinds } from '../domain/reconciliation.ts';
import type { Expression } from './expression.ts';

/** A declared rule, not yet judged. */
export interface Rule {
  readonly id: string;
  readonly kind: (typeof ruleKinds)[number];
  readonly description: string;
  readonly expected: Expression;
  readonly relation: Relation;
  readonly computed: Expression;
  readonly tolerance: string;
  readonly reason: string | null;
  readonly note: string | null;
  readonly document: string;
}
