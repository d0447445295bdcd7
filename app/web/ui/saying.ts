import type { Language } from "#app/i18n/languages.ts";
import { translate } from "#app/i18n/words.tsx";
import { type Penalised, penaltyOf } from "./penalty.ts";
import { showDate, showMoment, showYuan } from "./show.ts";

/** How the pages put facts into words, for what is not a page: pictures, papers, files. */
export function saying(language: Language) {
  const t = translate(language);
  return {
    t,
    date: (day: string) => showDate(day, language),
    moment: (at: Date) => showMoment(at, language),
    yuan: (sum: number) => showYuan(sum, language),
    penalty: (of: Penalised) => penaltyOf(of, t, language),
  };
}
