import { Feed } from "feed";
import type { FeedCase } from "#app/cases/published/newest.ts";
import { translate } from "#app/i18n/words.tsx";
import { penaltyOf } from "#app/web/ui/penalty.ts";
import type { Format } from "./formats.ts";
import { asHtml, escaped, plain } from "./plain.ts";

type Given = { title: string; page: string; self: string; cases: FeedCase[]; topics: Map<string, string> };

/** A feed in one of its three forms; `self` is its address without the ending. The same facts in each, and nothing retyped. */
export function writeFeed({ title, page, self, cases, topics }: Given, format: Format, site: string): string {
  const t = translate("zh");
  const items = cases.map((known) => tell(known, topics.get(known.topicSlug) ?? known.topicSlug, site));
  const updated = items.reduce<Date | undefined>((latest, { date }) => (latest && latest > date ? latest : date), undefined);
  const about = t("cases.feeds.about", { bureau: t("site.bureau") });
  if (format === "json") {
    const head = { version: "https://jsonfeed.org/version/1.1", title, home_page_url: page, feed_url: `${self}.json`, description: about };
    const authors = [{ name: t("site.bureau"), url: site }];
    return JSON.stringify({ ...head, language: "zh-CN", authors, items: items.map(asJson) });
  }
  const feed = new Feed({
    ...{ title, id: page, link: page, description: about, language: "zh-CN", updated, generator: false },
    author: { name: t("site.bureau"), link: site },
    feedLinks: { [format]: `${self}.${format}` },
    copyright: t("site.bureau"),
  });
  // The library says of Atom's titles that they are HTML.
  const named = (text: string) => (format === "atom" ? escaped(text) : text);
  for (const { topic, text: _, ...item } of items)
    feed.addItem({ ...item, title: named(item.title), category: [{ name: topic, term: topic }] });
  return format === "rss" ? feed.rss2() : feed.atom1();
}

/** What a reader's program shows of a case: its lead and what it cost; the story is read on the page, where it can be corrected. */
function tell(known: FeedCase, topic: string, site: string) {
  const t = translate("zh");
  const { word, sum } = penaltyOf(known, t, "zh");
  const text = [known.lead, [known.party, known.violation, [word, sum].filter(Boolean).join(" ")].join("；")].map(plain);
  const link = `${site}/cases/${known.number}`;
  const date = known.correctedOn ? new Date(`${known.correctedOn}T00:00:00+08:00`) : known.releaseAt;
  const changed = date > known.releaseAt ? date : known.releaseAt;
  const html = text.map(asHtml).join("");
  return {
    ...{ title: plain(known.title), id: link, guid: link, link, topic, text: text.join("\n") },
    ...{ date: changed, published: known.releaseAt, description: html, content: html },
  };
}

const asJson = ({ id, link, title, topic, text, content, date, published }: ReturnType<typeof tell>) => ({
  ...{ id, url: link, title, content_html: content, content_text: text, language: "zh-CN", tags: [topic] },
  date_published: published.toISOString(),
  date_modified: date.toISOString(),
});
