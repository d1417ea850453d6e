// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, copyProject } from '../support/project-copy.ts';

const FIGURES = 'data/documenti/risultati-2019/osservazioni.csv';
const PERIODS = 'data/vocabolari/periodi.csv';

/** A way of spoiling a file, and what whoever spoilt it must be told. */
interface Damage {
  readonly damage: string;
  readonly file: string;
  readonly spoil: (bytes: Buffer) => Buffer;
  /** The line that must be named. */
  readonly line: number;
  /** What must be repeated: the offending value, or the name of what is wrong where there is no value. */
  readonly value: string;
}

/** A row of the figures that can be cut at its commas, well inside the file, with a number in thousands. */
const LINE = 5;

const textDamage =
  (change: (text: string) => string) =>
  (bytes: Buffer): Buffer =>
    Buffer.from(change(bytes.toString()));
const onLine = (line: number, change: (row: string, lines: readonly string[]) => string): Damage['spoil'] =>
  textDamage((text) =>
    text
      .split('\n')
      .map((row, index, lines) => (index === line - 1 ? change(row, lines) : row))
      .join('\n'),
  );
const setCell = (line: number, column: string, value: string): Damage['spoil'] =>
  onLine(line, (row, [header = '']) => row.split(',').with(header.split(',').indexOf(column), value).join(','));

const damages: readonly Damage[] = [
  { damage: 'a letter in a number', file: FIGURES, spoil: setCell(LINE, 'numero', '3.0O0'), line: LINE, value: '«3.0O0»' },
  { damage: 'a number with a point too many', file: FIGURES, spoil: setCell(LINE, 'numero', '1.23.4'), line: LINE, value: '«1.23.4»' },
  { damage: 'a missing column', file: FIGURES, spoil: textDamage(withoutColumn('qualificatore')), line: 1, value: '«qualificatore»' },
  { damage: 'a cell too many', file: FIGURES, spoil: onLine(LINE, (row) => `${row},altro`), line: LINE, value: '19 celle' },
  { damage: 'an id used twice', file: FIGURES, spoil: setCell(LINE, 'id', 'risultati-2019-0001'), line: LINE, value: '«risultati-2019-0001»' },
  { damage: 'an unknown unit', file: FIGURES, spoil: setCell(LINE, 'unita', 'naviganti'), line: LINE, value: '«naviganti»' },
  { damage: 'an unknown territory', file: FIGURES, spoil: setCell(LINE, 'territorio', 'atlantide'), line: LINE, value: '«atlantide»' },
  { damage: 'an end before its start', file: PERIODS, spoil: setCell(2, 'fine', '1990-01-01'), line: 2, value: '1990-01-01' },
  { damage: 'lines that the document does not have', file: FIGURES, spoil: setCell(LINE, 'righe', '99999'), line: LINE, value: '99999' },
  { damage: 'a byte that is not UTF-8', file: FIGURES, spoil: withByteAtTheEndOf(LINE, 0xe0), line: LINE, value: 'UTF-8' },
  { damage: 'a byte order mark', file: FIGURES, spoil: textDamage((text) => `\ufeff${text}`), line: 1, value: 'BOM' },
  {
    damage: 'a quotation mark that does not close',
    file: FIGURES,
    spoil: setCell(LINE, 'testo', '"3.000 Navigator'),
    line: LINE,
    value: 'virgolette',
  },
  { damage: 'nothing in the file', file: FIGURES, spoil: () => Buffer.alloc(0), line: 1, value: 'vuoto' },
];

const copy = await copyProject();
afterAll(() => copy.remove());

beforeAll(async () => {
  const row = (await readFile(join(copy.root, FIGURES), 'utf8')).split('\n')[LINE - 1] ?? '';
  expect(row, 'the row to be spoilt can be cut at its commas').toMatch(/^[^",]+(?:,[^",]*){17}$/);
});

test.each(damages)('$damage stops the build with its place and its value, and nothing is published', async ({ file, spoil, line, value }) => {
  const path = join(copy.root, file);
  const whole = await readFile(path);
  await mkdir(join(copy.root, 'dist'), { recursive: true });
  await writeFile(join(copy.root, 'dist/index.html'), 'an older build');
  await writeFile(path, spoil(whole));
  try {
    const { exitCode, errors } = await build(copy);
    expect(exitCode).toBe(1);
    const told = errors.split('\n').find((told) => told.startsWith(`${file}:${line}:`));
    expect(told, errors).toContain(value);
    expect(errors).toContain('    → ');
    expect(errors).not.toContain('    at ');
    expect(existsSync(join(copy.root, 'dist'))).toBe(false);
    expect(existsSync(join(copy.root, '.dist-partial'))).toBe(false);
  } finally {
    await writeFile(path, whole);
  }
});

test('the copy builds once nothing is damaged', async () => {
  const { exitCode, errors } = await build(copy);
  expect(exitCode, errors).toBe(0);
  expect(existsSync(join(copy.root, 'dist/index.html'))).toBe(true);
});

function withoutColumn(name: string): (text: string) => string {
  return (text) => {
    const rows = Papa.parse<string[]>(text.trimEnd()).data;
    const dropped = rows[0]?.indexOf(name) ?? -1;
    return `${Papa.unparse(
      rows.map((row) => row.filter((_, index) => index !== dropped)),
      { newline: '\n' },
    )}\n`;
  };
}

function withByteAtTheEndOf(line: number, byte: number): Damage['spoil'] {
  return (bytes) => {
    let end = -1;
    for (let passed = 0; passed < line; passed++) end = bytes.indexOf(0x0a, end + 1);
    return Buffer.concat([bytes.subarray(0, end), Buffer.from([byte]), bytes.subarray(end)]);
  };
}
