// SPDX-License-Identifier: EUPL-1.2

/** What is known of a territory, from most to least: its plan, figures or passages of other documents, nothing. */
export const knowledgeStates = ['piano', 'menzioni', 'nulla'] as const;
export type Knowledge = (typeof knowledgeStates)[number];
