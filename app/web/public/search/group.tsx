import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { searchPage } from "#app/exposure/published/search-page.ts";
import { useWords } from "#app/i18n/words.tsx";
import { handOver } from "#app/web/public/hand-over.server.ts";
import { head } from "#app/web/public/head.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { addressOf, groupNamed, readAsked } from "./asked.ts";
import { facetOf } from "./facets-of.ts";
import { quotedWithin } from "./quoted.ts";
import { TooWide } from "./too-wide.tsx";
import { Values } from "./values.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  guarded(async () => {
    const group = groupNamed(params.group ?? "");
    if (!group) throw new Response(null, { status: 404 });
    const asked = readAsked(new URL(request.url).search);
    const question = { text: asked.q, filters: asked.chosen, sort: "newest", page: 1, perPage: 1 } as const;
    const { found, topics, days } = await searchPage(question, { offers: false });
    return handOver({ asked, group, found, topics: topics.map(({ slug, zh, en }) => ({ slug, zh, en })), days });
  });

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => {
    if (!page.data) return null;
    const by = t("search.group.title", { group: t(`search.facets.${page.data.group}`) });
    return { title: [page.data.asked.q, by].filter(Boolean).join(" · ") };
  });

/** All values of one group that the answers of a question have, the counts as beside the answers, and each a way back to them. */
export default function Group() {
  const { asked, group, found, topics, days } = useLoaderData<typeof loader>();
  const { t, language, href } = useWords();
  const facet = facetOf(group, found, asked, { topics, days }, t, language);
  return (
    <>
      <p className="crumbs">
        <a href={addressOf(href("/search"), asked)}>{t("search.group.back")}</a>
      </p>
      <h1>{t("search.group.title", { group: facet.title })}</h1>
      <p className="small quiet">
        {[asked.q && t("search.page.asked", { words: quotedWithin(asked.q) }), tally(found)].filter(Boolean).join(" · ")}
      </p>
      {facet.more && <p className="small">{t("search.group.more")}</p>}
      {facet.values.length > 0 && <Values facet={facet} asked={asked} />}
      {found.tooWide && <TooWide />}
    </>
  );

  function tally({ total, atLeast }: typeof found) {
    return total > 0 ? t(atLeast ? "search.tallyMany" : "search.tally", { count: total }) : "";
  }
}
