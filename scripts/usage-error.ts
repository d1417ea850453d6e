// SPDX-License-Identifier: EUPL-1.2

/** A mistake of whoever runs a command: said in one sentence, without a stack trace. */
export class UsageError extends Error {}
