import type { LoaderFunctionArgs } from "@remix-run/node";
import { newestCases } from "#app/cases/published/newest.ts";
import { translate } from "#app/i18n/words.tsx";
import { offeredTopics } from "#app/plans/topics.ts";
import { knownTownships } from "#app/plans/townships.ts";
import { siteUrl } from "#app/web/site.server.ts";
import { addressWith } from "#app/web/ui/query.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { type Format, formats } from "./feeds/formats.ts";
import { writeFeed } from "./feeds/write-feed.ts";

/** What came out last, for feed readers: of everything, of a topic, or of a township. In Chinese, as the cases are. */
export const loader = ({ params, request }: LoaderFunctionArgs) =>
  guarded(async () => {
    const [, name = "", format = ""] = /^(.+)\.(rss|atom|json)$/.exec(params.file ?? params.topic ?? params.region ?? "") ?? [];
    const source = params.topic ? await ofTopic(name) : params.region ? await ofRegion(name) : name === "all" ? ofAll() : null;
    if (!source) throw new Response(null, { status: 404 });
    const self = siteUrl() + new URL(request.url).pathname.replace(/\.\w+$/, "");
    const topics = new Map((await offeredTopics()).map(({ slug, zh }) => [slug, zh]));
    const feed = { title: source.title, page: siteUrl() + source.page, self, cases: await newestCases(source.only), topics };
    return new Response(writeFeed(feed, format as Format, siteUrl()), {
      headers: { "Content-Type": `${formats[format as Format]}; charset=utf-8`, "Access-Control-Allow-Origin": "*" },
    });
  });

type Source = { title: string; page: string; only: { topic?: string; township?: string } };

const titled = (of: string): string => translate("zh")("cases.feeds.of", { of });

const ofAll = (): Source => ({ title: translate("zh")("cases.feeds.all"), page: "/", only: {} });

async function ofTopic(slug: string): Promise<Source | null> {
  const topic = (await offeredTopics()).find((known) => known.slug === slug);
  return topic ? { title: titled(topic.zh), page: `/topics/${slug}`, only: { topic: slug } } : null;
}

/** A township of the plan, with a case or without: that a feed is there says nothing of what is to come. */
async function ofRegion(township: string): Promise<Source | null> {
  const known = (await knownTownships()).includes(township);
  return known ? { title: titled(township), page: addressWith("/search", { township }), only: { township } } : null;
}
