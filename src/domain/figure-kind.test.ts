// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { figureKind } from './figure-kind.ts';

test.each([
  ['risultato', 'imprese', 'result'],
  ['obiettivo', 'imprese', 'promise'],
  ['base', 'percento', 'context'],
  ['quota', 'percento', 'context'],
  ['contesto', 'persone', 'context'],
  ['risorse', 'euro', 'money'],
  ['obiettivo', 'milioni-di-euro', 'money'],
] as const)('a figure of measure %s in %s is drawn as %s', (measure, unit, kind) => {
  expect(figureKind({ measure, unit })).toBe(kind);
});
