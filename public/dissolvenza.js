// SPDX-License-Identifier: EUPL-1.2
// Pages fade into each other (src/styles/motion.css). A fade may be cut short: the reader clicks again, the window changes
// size. Nothing is to be done then, and that is said here, or the browser would report a promise that nobody listens to.
// Neither a module nor above the style sheet: it must listen when the page is first shown, and a browser that meets it before
// the rule that asks for the fade sometimes takes the page for one without.
for (const moment of ['pageswap', 'pagereveal'])
  addEventListener(moment, ({ viewTransition }) => {
    for (const promise of ['ready', 'finished', 'updateCallbackDone']) viewTransition?.[promise].catch(() => undefined);
  });
