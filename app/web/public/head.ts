import type { MetaDescriptor } from "@remix-run/node";
import type { Translate, WordKey } from "#app/i18n/keys.ts";
import { inLanguage, languageOf, withoutLanguage } from "#app/i18n/languages.ts";
import { translate } from "#app/i18n/words.tsx";
import { formats } from "./feeds/formats.ts";
import { type Article, governmentMeta } from "./head/government.ts";
import type { At, Structured } from "./head/structured.ts";

type Page = { location: { pathname: string; search: string }; matches: { id: string; data: unknown }[]; error?: unknown };

/**
 * `feeds` are addresses of feeds without their ending, beside that of everything; `column` the part of the site it belongs to;
 * `data` what schema.org calls it; `card` the address of the picture to show beside a link to the page.
 */
type Said = {
  title: string;
  description?: string;
  feeds?: string[];
  column?: string;
  card?: string;
  article?: Article;
  data?: (at: At) => Structured;
};

/** A page's title, what it is about, its one address, the same page in the other language, and how a link to it looks elsewhere. */
export function head({ location, matches, error }: Page, say: (t: Translate) => Said | null | undefined): MetaDescriptor[] {
  const t = translate(languageOf(location.pathname));
  const said = error ? null : say(t);
  if (!said) return [{ title: `${t(problemOf(error))} · ${t("site.name")}` }, { name: "robots", content: "noindex" }];
  const origin = originOf(matches);
  const path = withoutLanguage(location.pathname);
  const at = (language: "zh" | "en") => `${origin}${inLanguage(path, language)}${location.search}`;
  return [
    { title: said.title === t("site.name") ? `${said.title} · ${t("site.bureau")}` : `${said.title} · ${t("site.name")}` },
    ...(said.description ? [{ name: "description", content: said.description }] : []),
    { tagName: "link", rel: "canonical", href: at(languageOf(location.pathname)) },
    { tagName: "link", rel: "alternate", hrefLang: "zh-CN", href: at("zh") },
    { tagName: "link", rel: "alternate", hrefLang: "en", href: at("en") },
    ...(said.card ? beside({ ...said, card: origin + said.card }, at(languageOf(location.pathname)), t("site.name")) : []),
    ...["/feeds/all", ...(said.feeds ?? [])].flatMap((feed) => feedLinks(origin + feed)),
    ...governmentMeta(said, at(languageOf(location.pathname)), idCodeOf(matches), t),
    ...(said.data ? [{ "script:ld+json": said.data({ site: origin, url: at(languageOf(location.pathname)), t }) }] : []),
  ];
}

/** Where a feed reader finds a feed in its three forms. */
const feedLinks = (feed: string): MetaDescriptor[] =>
  Object.entries(formats).map(([end, type]) => ({ tagName: "link", rel: "alternate", type, href: `${feed}.${end}` }));

/** Open Graph: what other sites show beside a link. The picture is ours, so nobody learns from it who has read what. */
function beside({ title, description, card }: Said, url: string, site: string): MetaDescriptor[] {
  const said: [string, string | undefined][] = [
    ["og:type", title === site ? "website" : "article"],
    ["og:site_name", site],
    ["og:title", title],
    ["og:description", description],
    ["og:url", url],
    ["og:image", card],
    ["og:image:type", "image/png"],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", title],
  ];
  return said.flatMap(([property, content]) => (content ? [{ property, content }] : []));
}

/** What went wrong, in the words of its own page. */
function problemOf(error: unknown): WordKey {
  const status = error && typeof error === "object" && "status" in error ? Number(error.status) : 404;
  if (status === 410) return "cases.gone.title";
  return status === 503 ? "site.problem.503.title" : status >= 500 ? "site.problem.500.title" : "site.problem.404.title";
}

const originOf = (matches: Page["matches"]): string => layoutOf(matches).origin ?? "http://localhost";

const idCodeOf = (matches: Page["matches"]): string => layoutOf(matches).codes?.id ?? "";

/** What the layout's loader knows of the site. */
function layoutOf(matches: Page["matches"]): { origin?: string; codes?: { id: string } } {
  const data = matches.find(({ id }) => id.endsWith("web/public/layout"))?.data;
  return data && typeof data === "object" ? data : {};
}
