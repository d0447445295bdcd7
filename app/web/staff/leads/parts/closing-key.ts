import type { WordKey } from "#app/i18n/keys.ts";

/** The words for the reason a lead was closed with. */
export const closingKey = (code: string): WordKey => `leads.desk.closings.${code}` as WordKey;
