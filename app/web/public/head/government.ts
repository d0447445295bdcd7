import type { MetaDescriptor } from "@remix-run/node";
import type { Translate } from "#app/i18n/keys.ts";

/** What an article says of itself besides its title: when it came out, from whom, and its words. */
export type Article = { releasedAt: string; source: string; keywords: string[] };

type Page = { title: string; description?: string; column?: string; article?: Article };

/** The names a government site's pages carry for the collectors of government sites (国办发〔2017〕47号). Empty ones are left out. */
export function governmentMeta(page: Page, url: string, idCode: string, t: Translate): MetaDescriptor[] {
  const { title, description, column, article } = page;
  const said: [string, string | undefined][] = [
    ["SiteName", `${t("site.bureau")}${t("site.name")}`],
    ["SiteDomain", new URL(url).host],
    ["SiteIDCode", idCode],
    ["ColumnName", column ?? t("site.name")],
    ["ColumnType", t("site.government.column")],
    ["ArticleTitle", article && title],
    ["PubDate", article && inShanghai(article.releasedAt)],
    ["ContentSource", article?.source],
    ["Keywords", article?.keywords.join(",")],
    ["Description", article && description],
    ["Url", url],
  ];
  return said.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/** "2026-11-13 10:00", as the rules write it. */
const inShanghai = (moment: string): string =>
  new Date(new Date(moment).getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
