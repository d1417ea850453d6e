// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

/** What stands before the data in each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);
/** Version, pages, words, then the filters by name and file, then what is not touched here. */
const metaSchema = z.tuple([z.string(), z.array(z.unknown()), z.array(z.unknown()), z.array(z.tuple([z.string(), z.string()]))], z.unknown());

/**
 * Makes the search index the same for the same pages. Pagefind writes filters and their values in an order that changes
 * at every run (https://github.com/Pagefind/pagefind/issues/638), and names files by their content. Here they are
 * sorted, and the files that hold or name them are named by what they hold now.
 * @param folder where Pagefind wrote its files
 * @throws Error when they are not as the version of Pagefind that we know writes them
 */
export async function settleSearchFilters(folder: string): Promise<void> {
  const entryFile = join(folder, 'pagefind-entry.json');
  let entry = await readFile(entryFile, 'utf8');
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.pf_meta'))) {
    const [version, pages, words, filters, ...rest] = metaSchema.parse(await take(join(folder, name)));
    const settled = await Promise.all(
      filters.map(async ([filter, file]): Promise<[string, string]> => [filter, await settleFilter(join(folder, 'filter'), file)]),
    );
    const meta = encode([version, pages, words, settled.toSorted(byName), ...rest]);
    const before = name.replace(/^pagefind\.|\.pf_meta$/g, '');
    const after = nameFor(before, meta);
    await put(join(folder, `pagefind.${after}.pf_meta`), meta);
    entry = entry.replaceAll(before, after);
  }
  await writeFile(entryFile, entry);
}

async function settleFilter(folder: string, file: string): Promise<string> {
  const [name, values] = filterSchema.parse(await take(join(folder, `${file}.pf_filter`)));
  const filter = encode([name, values.toSorted(byName)]);
  const settled = nameFor(file, filter);
  await put(join(folder, `${settled}.pf_filter`), filter);
  return settled;
}

/** A name of the same form and length (`it_211816c`) for other content. */
function nameFor(before: string, content: Uint8Array): string {
  const [language = '', hash = ''] = before.split('_');
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, hash.length)}`;
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** Reads a file of the index and removes it: it comes back under another name. */
async function take(path: string): Promise<unknown> {
  const bytes = gunzipSync(await readFile(path));
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error(`Pagefind: ${path} non è un file dell’indice.`);
  await rm(path);
  return decode(bytes.subarray(SIGNATURE.length));
}

function put(path: string, data: Uint8Array): Promise<void> {
  return writeFile(path, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), data])));
}
