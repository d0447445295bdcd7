import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countMiss } from "#app/cases/search-misses.ts";
import { searchPage } from "#app/exposure/published/search-page.ts";
import { languageOf } from "#app/i18n/languages.ts";
import { useWords } from "#app/i18n/words.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { handOver } from "./hand-over.server.ts";
import { head } from "./head.ts";
import { asQuery, isNarrowed, readAsked } from "./search/asked.ts";
import { besides } from "./search/besides.server.ts";
import { Chips } from "./search/chips.tsx";
import { Facets } from "./search/facets.tsx";
import { facetsOf, whole } from "./search/facets-of.ts";
import { Named } from "./search/named.tsx";
import { Nothing } from "./search/nothing.tsx";
import { quotedWithin } from "./search/quoted.ts";
import { Results } from "./search/results.tsx";
import { TakenAs } from "./search/taken-as.tsx";
import { TooWide } from "./search/too-wide.tsx";

const perPage = 20;

export const loader = ({ request }: LoaderFunctionArgs) =>
  guarded(async () => {
    const { pathname, search } = new URL(request.url);
    const asked = readAsked(search);
    const { q: text, chosen: filters, sort, page } = asked;
    const read = await searchPage({ text, filters, sort, page, perPage }, { offers: page === 1, days: whole });
    const { found, topics, days, updatedOn } = read;
    // A page beyond the last: cases have left since the address was kept.
    if (page > found.pages) return redirect(addressWith(pathname, { ...asQuery(asked), page: String(found.pages) }));
    const more = await besides(asked, read, languageOf(pathname));
    if (text && !found.total && !found.tooWide && !isNarrowed(asked)) await countMiss(text);
    return handOver({ asked, found, topics: topics.map(({ slug, zh, en }) => ({ slug, zh, en })), days, updatedOn, ...more });
  });

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => ({
    title: [page.data?.asked.q, t("search.page.title")].filter(Boolean).join(" · "),
    description: t("search.page.about"),
  }));

export default function Search() {
  const { asked, found, topics, days, named, nearest, updatedOn } = useLoaderData<typeof loader>();
  const { t, language } = useWords();
  const facets = facetsOf(found, asked, { topics, days }, t, language);
  return (
    <>
      <h1>{asked.q ? t("search.page.asked", { words: quotedWithin(asked.q) }) : t("search.page.title")}</h1>
      <Named asked={asked} named={named} />
      <Chips facets={facets} asked={asked} />
      {found.total > 0 && <TakenAs asked={asked} found={found} />}
      <div className="found">
        <Facets facets={facets} asked={asked} />
        {found.tooWide && <TooWide />}
        {found.total > 0 && <Results asked={asked} found={found} perPage={perPage} topics={topics} updatedOn={updatedOn} />}
        {found.total === 0 && !found.tooWide && <Nothing asked={asked} facets={facets} terms={found.terms} nearest={nearest} />}
      </div>
    </>
  );
}
