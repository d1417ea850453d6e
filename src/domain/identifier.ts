// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** Lower-case words joined by hyphens: an id that is also a piece of an address. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A slug, or slugs joined by `/` where the thing lies inside another: `po-2017-2020/sezione-1`. */
export const pathSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/);

/** ISO 8601 calendar date. */
export const dateSchema = z.iso.date();
