// SPDX-License-Identifier: EUPL-1.2
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Everything that a folder of `src` might wrongly reach for, as import patterns with the advice to give. */
const outside = {
  astro: { regex: '^astro(:|/|$)', message: 'Astro stops at pages, components and content.config.ts.' },
  node: { regex: '^node:', message: 'Only loaders, downloads and scripts touch the machine.' },
  zod: { regex: '^zod$', message: 'Schemas live in src/domain and src/dataset.' },
  papaparse: { regex: '^papaparse$', message: 'src/dataset/read-table.ts is the one place that reads CSV.' },
  d3: { regex: '^d3-', message: 'Geometry is computed in src/charts.' },
  dataset: { regex: '(^|/)dataset/', message: 'Pages and components get their data from src/atlas.' },
  atlas: { regex: '(^|/)atlas/', message: 'This folder knows nothing of the site’s look-ups.' },
  charts: { regex: '(^|/)charts/(?!.*astro$)', message: 'Only chart components use chart geometry.' },
  components: { regex: '(^|/)components/', message: 'Logic does not import markup.' },
  exports: { regex: '(^|/)exports/', message: 'Downloads are made in src/pages/dati.' },
  format: { regex: '(^|/)format/', message: 'This folder carries raw values; text is made where it is shown.' },
  navigation: { regex: '(^|/)navigation/', message: 'Addresses are for pages, components and exports.' },
  data: { regex: '(^|/)data/', message: 'Inputs are read by src/dataset alone.' },
};

/** One row of the import table: a folder and what its files must not import. */
const forbid = (folder, names, extra = {}) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  ignores: ['**/*.test.ts', ...(extra.ignores ?? [])],
  rules: { 'no-restricted-imports': ['error', { patterns: names.map((name) => outside[name]) }] },
});

const site = ['dataset', 'atlas', 'components', 'exports', 'navigation'];

export default tseslint.config(
  { ignores: ['dist/', '.dist-partial/', '.astro/', 'node_modules/', '**/__snapshots__/', '**/__fixtures__/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[property.name='toLocaleString']", message: 'src/format/number.ts is the one place that formats numbers.' },
        {
          selector: "MemberExpression[object.name='Intl'][property.name='NumberFormat']",
          message: 'src/format/number.ts is the one place that formats numbers.',
        },
        { selector: 'TSEnumDeclaration', message: 'Node runs these files by stripping types: use a const array and a union.' },
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/format/number.ts', '**/*.test.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' } },
  { files: ['**/*.astro'], rules: { '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^Props$' }] } },

  forbid('domain', ['astro', 'node', 'papaparse', 'd3', 'format', 'charts', 'data', ...site]),
  forbid('dataset', ['astro', 'node', 'papaparse', 'd3', 'format', 'charts', 'atlas', 'components', 'exports', 'navigation'], {
    ignores: ['src/dataset/load-dataset.ts', 'src/dataset/read-table.ts'],
  }),
  forbid('glossary', ['astro', 'node', 'zod', 'papaparse', 'd3', 'format', 'charts', 'data', ...site]),
  forbid('quality', ['astro', 'node', 'zod', 'papaparse', 'd3', 'charts', 'data', ...site]),
  forbid('verification', ['astro', 'node', 'zod', 'papaparse', 'd3', 'format', 'charts', 'data', ...site]),
  forbid('format', ['astro', 'node', 'zod', 'papaparse', 'd3', 'charts', 'data', ...site]),
  forbid('citation', ['astro', 'node', 'zod', 'papaparse', 'd3', 'charts', 'format', ...site]),
  forbid('charts', ['astro', 'node', 'zod', 'papaparse', 'data', ...site]),
  forbid('navigation', ['astro', 'node', 'zod', 'papaparse', 'd3', 'format', 'charts', 'data', 'dataset', 'atlas', 'components', 'exports']),
  forbid('pictures', ['astro', 'zod', 'papaparse', 'd3', 'data', 'dataset', 'components', 'exports']),
  forbid('exports', ['astro', 'zod', 'papaparse', 'd3', 'format', 'charts', 'data', 'dataset', 'components']),
  forbid('explorer', ['astro', 'node', 'zod', 'papaparse', 'd3', 'data', 'dataset', 'components', 'navigation']),
  forbid('search', ['astro', 'node', 'zod', 'papaparse', 'd3', 'charts', 'data', 'dataset', 'components', 'exports']),
  forbid('atlas', ['node', 'zod', 'papaparse', 'd3', 'charts', 'data', 'dataset', 'components', 'exports', 'navigation']),
  forbid('pages', ['node', 'zod', 'papaparse', 'd3', 'data', 'dataset', 'charts', 'exports'], { ignores: ['src/pages/dati/**'] }),
  forbid('layouts', ['node', 'zod', 'papaparse', 'd3', 'data', 'dataset', 'charts', 'exports', 'atlas']),
  forbid('components', ['node', 'zod', 'papaparse', 'd3', 'data', 'dataset', 'exports', 'charts'], {
    ignores: ['src/components/charts/**', 'src/components/elements/**'],
  }),
  forbid('components/charts', ['astro', 'node', 'zod', 'papaparse', 'd3', 'data', ...site]),
  forbid('components/elements', ['astro', 'node', 'zod', 'papaparse', 'd3', 'charts', 'data', ...site]),
  {
    files: ['scripts/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^astro:', message: 'Scripts run in plain Node.' }, outside.components] }] },
  },
);
