export const languages = ["zh", "en"] as const;

export type Language = (typeof languages)[number];

/** The address says the language: `/en/…` is English, everything else Chinese. */
export function languageOf(pathname: string): Language {
  return pathname === "/en" || pathname.startsWith("/en/") ? "en" : "zh";
}

/** The same page's address in a language; `path` is the Chinese one. */
export function inLanguage(path: string, language: Language): string {
  return language === "zh" ? path : `/en${path === "/" ? "" : path}`;
}

/** The Chinese address of any page. */
export function withoutLanguage(pathname: string): string {
  return languageOf(pathname) === "en" ? pathname.slice(3) || "/" : pathname;
}
