import type { MetaDescriptor } from "@remix-run/node";
import type { Translate, WordKey } from "#app/i18n/keys.ts";
import { inLanguage, languageOf, withoutLanguage } from "#app/i18n/languages.ts";
import { translate } from "#app/i18n/words.tsx";

type Page = { location: { pathname: string; search: string }; matches: { id: string; data: unknown }[]; error?: unknown };

type Said = { title: string; description?: string };

/** A page's title, what it is about, its one address, and the same page in the other language. */
export function head({ location, matches, error }: Page, say: (t: Translate) => Said | null | undefined): MetaDescriptor[] {
  const t = translate(languageOf(location.pathname));
  const said = error ? null : say(t);
  if (!said) return [{ title: `${t(problemOf(error))} · ${t("common.site.name")}` }, { name: "robots", content: "noindex" }];
  const origin = originOf(matches);
  const path = withoutLanguage(location.pathname);
  const at = (language: "zh" | "en") => `${origin}${inLanguage(path, language)}${location.search}`;
  return [
    { title: said.title === t("common.site.name") ? `${said.title} · ${t("common.bureau")}` : `${said.title} · ${t("common.site.name")}` },
    ...(said.description ? [{ name: "description", content: said.description }] : []),
    { tagName: "link", rel: "canonical", href: at(languageOf(location.pathname)) },
    { tagName: "link", rel: "alternate", hrefLang: "zh-CN", href: at("zh") },
    { tagName: "link", rel: "alternate", hrefLang: "en", href: at("en") },
  ];
}

/** What went wrong, in the words of its own page. */
function problemOf(error: unknown): WordKey {
  const status = error && typeof error === "object" && "status" in error ? Number(error.status) : 404;
  if (status === 410) return "cases.gone.title";
  return status === 503 ? "common.problem.503.title" : status >= 500 ? "common.problem.500.title" : "common.problem.404.title";
}

function originOf(matches: Page["matches"]): string {
  const data = matches.find(({ id }) => id.endsWith("web/public/layout"))?.data;
  return data && typeof data === "object" && "origin" in data ? String(data.origin) : "";
}
