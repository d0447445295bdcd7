import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPublished } from "#app/cases/published.ts";
import { useWords } from "#app/i18n/words.tsx";
import { offeredTopics } from "#app/plans/topics.ts";
import { addressWith } from "#app/web/ui/query.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { head } from "./head.ts";
import { asQuery, readAsked } from "./search/asked.ts";
import { Chips } from "./search/chips.tsx";
import { Facets } from "./search/facets.tsx";
import { facetsOf } from "./search/facets-of.ts";
import { Nothing } from "./search/nothing.tsx";
import { Results } from "./search/results.tsx";

const perPage = 20;

export const loader = ({ request }: LoaderFunctionArgs) =>
  guarded(async () => {
    const { pathname, search } = new URL(request.url);
    const asked = readAsked(search);
    const { q: text, topic, township, year, sort, page } = asked;
    const filters = { topics: topic, townships: township, years: year };
    const [found, topics] = await Promise.all([findPublished({ text, filters, sort, page, perPage }), offeredTopics()]);
    // A page beyond the last: cases have left since the address was kept.
    if (page > found.pages) return redirect(addressWith(pathname, { ...asQuery(asked), page: String(found.pages) }));
    return json({ asked, found, topics: topics.map(({ slug, zh, en }) => ({ slug, zh, en })) });
  });

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => ({
    title: [page.data?.asked.q, t("search.page.title")].filter(Boolean).join(" · "),
    description: t("search.page.about"),
  }));

export default function Search() {
  const { asked, found, topics } = useLoaderData<typeof loader>();
  const { t, language } = useWords();
  const filters = asked.topic.length + asked.township.length + asked.year.length;
  const facets = facetsOf(found.facets, asked, topics, t, language);
  return (
    <>
      <h1>{asked.q ? t("search.page.asked", { words: asked.q }) : t("search.page.title")}</h1>
      <Chips facets={facets} asked={asked} />
      <div className="found">
        <Facets facets={facets} asked={asked} />
        {found.total === 0 ? <Nothing filtered={filters > 0} /> : <Results asked={asked} found={found} topics={topics} />}
      </div>
    </>
  );
}
