// SPDX-License-Identifier: EUPL-1.2
import Avviso from './Avviso.astro';
import Capoverso from './Capoverso.astro';
import Cifra from './Cifra.astro';
import Pagina from './Pagina.astro';
import Punto from './Punto.astro';

/** What authors may write in the guide, and how its prose is shown; passed to every page, so that nobody imports anything in `content/`. */
export const mdxComponents = { Avviso, Cifra, Pagina, p: Capoverso, li: Punto };
