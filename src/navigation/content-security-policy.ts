// SPDX-License-Identifier: EUPL-1.2

/** The policy of every page: everything from the site itself, nothing inline, no evaluation of code. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
