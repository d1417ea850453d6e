// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

describe('contentSecurityPolicy', () => {
  test('never allows anything inline, evaluated text or another origin', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
  });
});
