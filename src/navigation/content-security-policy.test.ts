// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

describe('contentSecurityPolicy', () => {
  test.each([true, false])('with webAssembly %s never allows anything inline, evaluated text or another origin', (webAssembly) => {
    const policy = contentSecurityPolicy({ webAssembly });
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  test('allows WebAssembly and its worker only to the page that asks for them', () => {
    expect(contentSecurityPolicy({ webAssembly: true })).toContain("script-src 'self' 'wasm-unsafe-eval'; ");
    expect(contentSecurityPolicy({ webAssembly: true })).toContain("worker-src 'self'");
    expect(contentSecurityPolicy({ webAssembly: false })).not.toMatch(/wasm|worker/);
  });
});
