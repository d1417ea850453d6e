// SPDX-License-Identifier: EUPL-1.2

/**
 * The policy of a page: everything from the site itself, nothing inline.
 * Search alone compiles WebAssembly, which browsers count as evaluation of code.
 */
export function contentSecurityPolicy({ webAssembly }: { readonly webAssembly: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'self'${webAssembly ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    ...(webAssembly ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
