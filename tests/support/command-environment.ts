// SPDX-License-Identifier: EUPL-1.2

/** What Vitest sets for the code under test; Astro would take some of it for its own settings. */
const SET_BY_VITEST = /^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** The environment of a person's terminal, with some variables of ours: what the project's commands run in. */
export function commandEnvironment(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !SET_BY_VITEST.test(name))), ...added };
}
