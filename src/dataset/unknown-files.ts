// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../domain/data-error.ts';
import type { InputFiles } from './input-file.ts';

const KNOWN_FILES = [
  /^content\/guida\/[a-z0-9-]+\.mdx$/,
  /^data\/README\.md$/,
  /^data\/vocabolari\/(?:territori|temi|unita|periodi|indicatori|glossario|maiuscole|sinonimi|domande)\.csv$/,
  /^data\/struttura\/(?:missioni|programmi|sezioni|linee|obiettivi)\.csv$/,
  /^data\/qualita\/(?:note|riconciliazioni)\.csv$/,
  /^data\/editoriale\/(?:cascate|anelli-cascata|archi-cascata|concordanze)\.csv$/,
  /^data\/editoriale\/in-evidenza\.csv$/,
  /^data\/editoriale\/promesse\.csv$/,
  /^data\/registri\/(?:atti|soggetti|crisi|accordi|eventi|citazioni|sigle|date)\.csv$/,
  /^data\/documenti\/[a-z0-9-]+\/(?:documento\.json|verifica\.json|(?:indice|osservazioni|enunciati|menzioni|numerali)\.csv)$/,
  /^data\/documenti\/[a-z0-9-]+\/tabelle\/[a-z0-9-]+\.(?:csv|json)$/,
];

/** A file with a mistyped name would be ignored in silence; so any file that nothing reads is a fault. */
export function unknownFiles(files: InputFiles): Issue[] {
  return [...files.keys()]
    .filter((file) => !KNOWN_FILES.some((pattern) => pattern.test(file)))
    .map((file) => ({
      code: 'file-sconosciuto',
      file,
      line: 1,
      column: 1,
      message: 'Nessuno legge questo file.',
      hint: 'Correggi il nome o la cartella (vedi data/README.md), oppure toglilo.',
    }));
}
