import type { Language } from "#app/i18n/languages.ts";
import { showDate, showMoment } from "#app/web/ui/show.ts";

/** When something was done. Of an anonymous person only the day is kept, as its midnight in Shanghai, and only the day is shown. */
export function shownAt(at: string, language: Language): string {
  const shanghai = new Date(Date.parse(at) + 8 * 3_600_000).toISOString();
  return shanghai.endsWith("T00:00:00.000Z") ? showDate(shanghai.slice(0, 10), language) : showMoment(at, language);
}
