import type { Translate } from "#app/i18n/keys.ts";
import type { Language } from "#app/i18n/languages.ts";
import { showYuan } from "./show.ts";

export type Penalised = { fineYuan: number; confiscatedYuan: number };

/** What had to be paid, and the right word for it: a fine, what was taken away, or both together. */
export function penaltyOf(
  { fineYuan, confiscatedYuan }: Penalised,
  t: Translate,
  language: Language,
): { word: string; sum: string | null } {
  const sum = fineYuan + confiscatedYuan;
  if (sum === 0) return { word: t("cases.public.penalty.none"), sum: null };
  const kind = confiscatedYuan === 0 ? "fine" : fineYuan === 0 ? "confiscated" : "both";
  return { word: t(`cases.public.penalty.${kind}`), sum: showYuan(sum, language) };
}
