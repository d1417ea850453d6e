// SPDX-License-Identifier: EUPL-1.2
import Avviso from './Avviso.astro';
import Cifra from './Cifra.astro';
import Pagina from './Pagina.astro';

/** What authors may write in the guide; passed to every page, so that nobody imports anything in `content/`. */
export const mdxComponents = { Avviso, Cifra, Pagina };
