// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { pageTwin } from './page-twin.ts';

const context = {
  root: 'https://atlante.example/sito/',
  release: '1.2.0',
  licence: 'CC BY 4.0',
  notes: new Map([['nq-0014', { title: 'Due < tre', explanation: 'Spiega *tutto*.' }]]),
  convert: htmlToMarkdown,
};

const page = (main: string, alternate = '<link rel="alternate" type="text/markdown" href="/sito/regioni/index.md">'): string =>
  '<!doctype html><html><head><meta name="description" content="Che cosa &quot;dice&quot;">' +
  '<link rel="canonical" href="https://atlante.example/sito/regioni/">' +
  `${alternate}<meta property="og:title" content="L&#39;Italia"></head><body><header>Menu</header><main id="contenuto">${main}</main></body></html>`;

const twinOf = (main: string): string => (pageTwin(page(main), context) ?? '').split('---\n\n')[1]?.trim() ?? '';

describe('the twin of a page', () => {
  test('says in front what it is, where it comes from and under which licence', () => {
    expect(pageTwin(page('<h1>L’Italia</h1>'), context)).toBe(
      [
        '---',
        'titolo: "L\'Italia"',
        'descrizione: "Che cosa \\"dice\\""',
        'indirizzo: "https://atlante.example/sito/regioni/"',
        'versione: "1.2.0"',
        'licenza: "CC BY 4.0"',
        '---',
        '',
        '# L’Italia',
        '',
      ].join('\n'),
    );
  });

  test('is none where the page announces none', () => {
    expect(pageTwin(page('<h1>Cerca</h1>', ''), context)).toBeNull();
  });

  test('has every link in full', () => {
    expect(twinOf('<p><a href="/sito/atti/">Atti</a> <a href="#cita">cita</a> <a href="https://altro.example/">altro</a></p>')).toBe(
      '[Atti](https://atlante.example/sito/atti/) [cita](https://atlante.example/sito/regioni/#cita) [altro](https://altro.example/)',
    );
  });

  test('names beside a figure the notes that its mark opens, and spells each out once', () => {
    const mark = '<button type="button" class="note-mark" popovertarget="nota-0014" aria-label="Nota"> ! </button>';
    const twin = twinOf(
      `<p><data value="3">3</data> persone${mark}, <data value="4">4</data>${mark}</p><div id="nota-0014" class="note" popover="auto">x</div>`,
    );
    const link = '[nq-0014](https://atlante.example/sito/qualita/nq-0014/)';
    expect(twin).toBe(`3 persone (${link}), 4 (${link})\n\n## Note di qualità delle cifre\n\n- ${link}, **Due < tre**: Spiega \\*tutto\\*.`);
  });

  test('refuses a mark of a note that does not exist', () => {
    expect(() => twinOf('<button type="button" class="note-mark" popovertarget="nota-0099">!</button>')).toThrow('nq-0099');
  });

  test('turns terms into words and pairs of terms and values into a list', () => {
    expect(twinOf('<p>Il <button type="button" class="term" popovertarget="voce-cpi">CPI</button> apre</p>')).toBe('Il CPI apre');
    expect(
      twinOf('<dl class="facts"><div><dt>Unità <span>2019 </span></dt> <dd><data>3</data><span class="unit">imprese</span></dd></div></dl>'),
    ).toBe('- **Unità 2019**: 3 imprese');
  });

  test('writes tables row by row, with the address of the figure that a row is the home of', () => {
    const table =
      '<table><caption>Cifre</caption><thead><tr><th scope="col">Che cosa</th><th scope="col">a|b</th></tr></thead>' +
      '<tbody><tr id="rapporto-2019-0001"><th scope="row"><span>Totale<br><a href="#rapporto-2019-0001">rapporto-2019-0001</a></span></th><td>3</td></tr></tbody></table>';
    expect(twinOf(table)).toBe(
      'Cifre\n\n| Che cosa | a\\|b |\n| --- | --- |\n| Totale<br>[rapporto-2019-0001](https://atlante.example/sito/regioni/#rapporto-2019-0001) | 3 |',
    );
  });

  test('leaves out what is drawn, typed into or opened in place', () => {
    expect(
      twinOf('<form><label>Cerca<input></label></form><figure><svg><text>9</text></svg><figcaption>Sale</figcaption></figure><nav>Indice</nav>'),
    ).toBe('Sale');
  });

  test('parts the paragraphs of a list item, which the converter would join', () => {
    expect(twinOf('<ul><li><strong>Amesci</strong><p>Partner</p><p>Fonte: riga 5</p></li><li>Altro</li></ul>')).toBe(
      '- **Amesci**  \n  Partner  \n  Fonte: riga 5\n- Altro',
    );
  });
});
