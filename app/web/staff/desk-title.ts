import type { WordKey } from "#app/i18n/keys.ts";
import { languageOf } from "#app/i18n/languages.ts";
import { translate } from "#app/i18n/words.tsx";

/** The title in the browser's tab. Never a name or a story: a tab is read over the shoulder. */
export function deskTitle({ pathname }: { pathname: string }, page?: WordKey, facts?: Record<string, string>) {
  const t = translate(languageOf(pathname));
  const desk = t("desk.title");
  return [{ title: page ? `${t(page, facts)} · ${desk}` : desk }];
}
