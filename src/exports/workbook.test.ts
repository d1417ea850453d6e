// SPDX-License-Identifier: EUPL-1.2
import { read, type WorkBook } from '@e965/xlsx';
import { describe, expect, test, vi } from 'vitest';
import { publish } from './published-table.ts';
import { toOds, toXlsx } from './workbook.ts';

const publication = { root: 'https://atlante.example/base/', release: '1.0.0', modified: '2026-11-21', contact: null, sources: [] };
const heading = { name: 'prova', title: 'Prova', row: 'una prova' };
const records = [
  { id: 'a', value: '3892962.10', day: '2019-12-31', text: '=1+1' },
  { id: 'b', value: '482', day: null, text: '' },
];
const table = publish(heading, records, [
  { name: 'id', meaning: 'Identificativo', of: (r) => r.id },
  { name: 'valore', meaning: 'Valore', type: 'decimale', of: (r) => ({ number: r.value }) },
  { name: 'giorno', meaning: 'Giorno', type: 'data', of: (r) => r.day },
  { name: 'testo', meaning: 'Testo', of: (r) => r.text },
  { name: 'url', meaning: 'Pagina', type: 'indirizzo', of: (r) => `indicatori/x/#${r.id}` },
]);
const sheets = [{ name: 'Osservazioni', table }];

/** The file as another library than the one that wrote it reads it. */
const open = (bytes: Uint8Array): WorkBook => read(bytes, { cellNF: true, cellDates: false, bookFiles: true });

/** The text of a part of the file. */
function part(book: WorkBook, path: string): string {
  const { files } = book as unknown as { readonly files: Readonly<Record<string, { readonly content: Uint8Array }>> };
  return Buffer.from(files[path]!.content).toString('utf8');
}

describe.each([
  ['toXlsx', toXlsx],
  ['toOds', toOds],
] as const)('%s', (_, write) => {
  test('writes numbers as numbers, days as days and texts as texts, none of them a formula', async () => {
    const { Sheets } = open(await write(sheets, publication));
    const sheet = Sheets['Osservazioni']!;
    expect(sheet['!ref']).toBe('A1:E3');
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((address) => sheet[address].v)).toEqual(['id', 'valore', 'giorno', 'testo', 'url']);
    expect(sheet['B2']).toMatchObject({ t: 'n', v: 3892962.1 });
    expect(sheet['B3']).toMatchObject({ t: 'n', v: 482 });
    expect(sheet['D2']).toMatchObject({ t: 's', v: '=1+1' });
    expect(Object.values(sheet).filter((cell: unknown) => typeof cell === 'object' && cell !== null && 'f' in cell)).toEqual([]);
  });

  test('leaves a cell empty where there is nothing', async () => {
    const { Sheets } = open(await write(sheets, publication));
    expect([Sheets['Osservazioni']!['C3']?.v, Sheets['Osservazioni']!['D3']?.v]).toEqual([undefined, undefined]);
  });

  test('links each row to its place on the site', async () => {
    const { Sheets } = open(await write(sheets, publication));
    expect(Sheets['Osservazioni']!['E3']).toMatchObject({ v: 'indicatori/x/#b', l: { Target: 'https://atlante.example/base/indicatori/x/#b' } });
  });

  test('writes the same bytes whenever it is asked', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T10:00:00Z') });
    const before = await write(sheets, publication);
    vi.setSystemTime(new Date('2031-05-06T12:34:56Z'));
    const after = await write(sheets, publication);
    vi.useRealTimers();
    expect(Buffer.compare(before, after)).toBe(0);
  });
});

describe('toXlsx', () => {
  test('shows the decimals that are printed, and days without their hour', async () => {
    const { Sheets } = open(await toXlsx(sheets, publication));
    const sheet = Sheets['Osservazioni']!;
    expect([sheet['B2'].z, sheet['B3'].z]).toEqual(['#,##0.00', '#,##0']);
    expect(sheet['C2']).toMatchObject({ t: 'n', v: 43830, z: 'yyyy-mm-dd' });
  });

  test('freezes the headings and lets readers filter by them', async () => {
    const sheet = part(open(await toXlsx(sheets, publication)), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A1:E3"/>');
  });

  test('names columns past the twenty-sixth with two letters', async () => {
    const columns = Array.from({ length: 28 }, (_, index) => ({ name: `c${index}`, meaning: 'Colonna', of: () => 'x' }));
    const bytes = await toXlsx([{ name: 'Largo', table: publish(heading, [0], columns) }], publication);
    expect(part(open(bytes), 'xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:AB2"/>');
  });
});

describe('toOds', () => {
  test('writes days as dates', async () => {
    const { Sheets } = open(await toOds(sheets, publication));
    expect(Sheets['Osservazioni']!['C2']).toMatchObject({ t: 'n', v: 43830 });
    expect(Sheets['Osservazioni']!['B2'].z).toBe('#,##0.00');
  });
});
