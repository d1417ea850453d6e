// SPDX-License-Identifier: EUPL-1.2
import { documentSchema } from '../domain/document.ts';

/** `documento.json`: all of a document but its id (the folder's name) and its outline (`indice.csv`). */
export const documentFileSchema = documentSchema.omit({ id: true, outline: true });
