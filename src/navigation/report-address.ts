// SPDX-License-Identifier: EUPL-1.2

/** Where readers report errors, as the publisher said; null when nobody did. The one place of the site that reads it. */
export const reportAddress: string | null = import.meta.env.REPORT_ADDRESS ?? null;
