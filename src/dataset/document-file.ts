// SPDX-License-Identifier: EUPL-1.2
import { documentSchema } from '../domain/document.ts';

/** `documento.json`: all of a document but its id (the folder's name) and what other files of the folder hold. */
export const documentFileSchema = documentSchema.omit({ id: true, outline: true, notQuantities: true, proof: true });
