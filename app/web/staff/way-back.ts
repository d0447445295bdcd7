import { withoutLanguage } from "#app/i18n/languages.ts";

/** Where to go after signing in: only to a page of the desk on this very site. The Chinese address. */
export function wayBack(requestUrl: string): string {
  const here = new URL(requestUrl);
  const asked = here.searchParams.get("to") ?? "";
  if (!/^(\/en)?\/staff(\/|\?|$)/.test(asked) || /[\\\s]|\/\//.test(asked)) return "/staff";
  const there = new URL(asked, here.origin);
  const path = withoutLanguage(there.pathname);
  return there.origin === here.origin && /^\/staff(\/|$)/.test(path) ? path + there.search : "/staff";
}
