// SPDX-License-Identifier: EUPL-1.2
import type { APIRoute, GetStaticPaths } from 'astro';
import { pastedView, viewFile, viewFormats, type TakenView } from '../../explorer/view-files.ts';
import { comparisonFile, PASTED } from '../../navigation/addresses.ts';
import { readyComparisons } from './_files.ts';

interface Props {
  view: TakenView;
  ending: string;
}

/** Of each ready comparison a file a format, and the text to paste, which the page copies. */
export const getStaticPaths = (async () =>
  (await readyComparisons()).flatMap(({ folder, view }) =>
    [...viewFormats, PASTED].map((ending) => ({
      params: { file: comparisonFile(folder, ending).replace('confronta/', '') },
      props: { view, ending } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { view, ending } }) => {
  const format = viewFormats.find((name) => name === ending);
  return new Response(format === undefined ? pastedView(view.sheet.table) : await viewFile(view, format));
};
