import { translate } from "#app/i18n/words.tsx";
import { offeredTopics } from "#app/plans/topics.ts";
import type { Around } from "#app/reports/published/open-data.ts";
import { siteUrl } from "#app/web/site.server.ts";

/** What the rows of the open data are read with. */
export async function around(): Promise<Around> {
  const topics = await offeredTopics();
  return { site: siteUrl(), bureau: translate("zh")("site.bureau"), topics: new Map(topics.map(({ slug, zh }) => [slug, zh])) };
}
