import type { WordKey } from "#app/i18n/keys.ts";

/** The name of a part of a case, as the form calls it. */
export const partKey = (field: string): WordKey =>
  field === "alt" ? "cases.desk.picture.alt" : (`cases.desk.form.${field}.label` as WordKey);
