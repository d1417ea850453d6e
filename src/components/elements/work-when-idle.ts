// SPDX-License-Identifier: EUPL-1.2

/** Milliseconds that a step may take: it is not begun where fewer are left. */
const STEP = 8;

/**
 * Does a long work in short steps while the browser has nothing else to do.
 * @param step does a little; says whether more is left
 */
export function workWhenIdle(step: () => boolean): void {
  const work = (timeLeft: () => number): void => {
    let more = step();
    while (more && timeLeft() > STEP) more = step();
    if (more) workWhenIdle(step);
  };
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'function') requestIdleCallback((deadline) => work(() => deadline.timeRemaining()));
  else setTimeout(() => work(() => 0));
}
