import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { followUpsOfCase } from "#app/cases/published/follow-ups.ts";
import { goneCase } from "#app/cases/published/gone-case.ts";
import { correctionsOf } from "#app/cases/published/register.ts";
import { publishedCase, relatedCases } from "#app/cases/published.ts";
import { useWords } from "#app/i18n/words.tsx";
import { offeredTopics } from "#app/plans/topics.ts";
import { CaseArticle } from "#app/web/ui/case-article.tsx";
import { Notice, Notices } from "#app/web/ui/notice.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import { showDate } from "#app/web/ui/show.ts";
import { TwoDoors } from "#app/web/ui/two-doors.tsx";
import { guarded } from "#app/web/unavailable.server.ts";
import { AfterCase } from "./after-case.tsx";
import { head } from "./head.ts";
import { topicNamed } from "./topic-names.ts";

export const loader = ({ params }: LoaderFunctionArgs) =>
  guarded(async () => {
    const found = await publishedCase(params.number ?? "");
    if (!found) throw await notHere(params.number ?? "");
    const { number, topicSlug } = found;
    const related = await relatedCases(number, topicSlug);
    const [corrections, followUps, topics] = await Promise.all([correctionsOf(number), followUpsOfCase(number), offeredTopics()]);
    return json({ found, related, corrections, followUps, topics: topics.map(({ slug, zh, en }) => ({ slug, zh, en })) });
  });

/** What once was public has gone, and says so; anything else never was. */
async function notHere(number: string): Promise<Response> {
  const gone = await goneCase(number);
  return gone ? json(gone, { status: 410 }) : new Response(null, { status: 404 });
}

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, () => page.data && { title: page.data.found.title, description: page.data.found.lead });

export default function Case() {
  const { found, related, corrections, followUps, topics } = useLoaderData<typeof loader>();
  const { t, language, href } = useWords();
  const met = { topic: found.topicSlug, merchant: found.party, township: found.township };
  const above = (
    <p className="crumbs">
      <a href={href(`/exposure-days/${found.daySlug}`)}>{t("exposure.public.number", { number: found.dayNumber })}</a> ·{" "}
      <a href={addressWith(href("/search"), { topic: found.topicSlug })}>{topicNamed(topics, found.topicSlug, language)}</a>
    </p>
  );
  return (
    <>
      <CaseArticle
        article={found}
        picturesAt="/pictures"
        above={above}
        doors={
          <TwoDoors
            complaintTo={addressWith(href("/submit"), { for: "complaint", ...met })}
            tipTo={addressWith(href("/submit"), { for: "tip", ...met })}
            heading="h3"
            met
          />
        }
      />
      <AfterCase corrections={corrections} followUps={followUps} />
      <p className="why">{t("cases.public.until", { date: showDate(found.publishUntil, language) })}</p>
      {related.length > 0 && (
        <section className="band not-printed" aria-labelledby="related">
          <h2 id="related">{t("cases.public.related")}</h2>
          <Notices>
            {related.map((notice) => (
              <Notice key={notice.number} notice={notice} topic={topicNamed(topics, notice.topicSlug, language)} />
            ))}
          </Notices>
        </section>
      )}
    </>
  );
}
