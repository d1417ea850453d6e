// SPDX-License-Identifier: EUPL-1.2
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { publishingAddress } from './scripts/publishing-address.ts';
import { reportAddress } from './scripts/report-address.ts';

const { site, base } = publishingAddress(process.env);
const reports = reportAddress(process.env);

export default defineConfig({
  site,
  base,
  outDir: process.env['ATLANTE_OUT'] ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // A content security policy without `unsafe-inline` needs every script and style in a file of its own.
  vite: {
    build: { assetsInlineLimit: 0 },
    define: reports === null ? {} : { 'import.meta.env.REPORT_ADDRESS': JSON.stringify(reports) },
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap({ filter: (page) => !page.startsWith(`${site}${base}embed/`) && !page.endsWith('/guida/galleria-dei-grafici/') })],
});
