import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { followUpsOfCase } from "#app/cases/published/follow-ups.ts";
import { goneCase } from "#app/cases/published/gone-case.ts";
import { neighbours } from "#app/cases/published/neighbours.ts";
import { recordOf } from "#app/cases/published/record.ts";
import { correctionsOf } from "#app/cases/published/register.ts";
import { publishedCase, relatedCases } from "#app/cases/published.ts";
import { languageOf } from "#app/i18n/languages.ts";
import { useWords } from "#app/i18n/words.tsx";
import { offeredTopics } from "#app/plans/topics.ts";
import { CaseArticle } from "#app/web/ui/case-article.tsx";
import { Notice, Notices } from "#app/web/ui/notice.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import { showDate } from "#app/web/ui/show.ts";
import { TwoDoors } from "#app/web/ui/two-doors.tsx";
import { guarded } from "#app/web/unavailable.server.ts";
import { AfterCase } from "./after-case.tsx";
import { Beside } from "./case/beside.tsx";
import { caseData } from "./head/structured.ts";
import { head } from "./head.ts";
import { topicNamed } from "./topic-names.ts";

export const loader = ({ params }: LoaderFunctionArgs) =>
  guarded(async () => {
    const found = await publishedCase(params.number ?? "");
    if (!found) throw await notHere(params.number ?? "");
    const [related, beside, record, corrections, followUps, topics] = await Promise.all([
      relatedCases(found.number, found.topicSlug),
      neighbours(found),
      recordOf(found.number),
      correctionsOf(found.number),
      followUpsOfCase(found.number),
      offeredTopics(),
    ]);
    return json({ found, related, beside, record, corrections, followUps, topics: topics.map(({ slug, zh, en }) => ({ slug, zh, en })) });
  });

/** What once was public has gone, and says so; anything else never was. */
async function notHere(number: string): Promise<Response> {
  const gone = await goneCase(number);
  return gone ? json(gone, { status: 410 }) : new Response(null, { status: 404 });
}

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => {
    if (!page.data) return null;
    const { found, topics } = page.data;
    const topic = topicNamed(topics, found.topicSlug, languageOf(page.location.pathname));
    return {
      title: found.title,
      description: found.lead,
      card: `/cases/${found.number}/card.png`,
      feeds: [`/feeds/topics/${found.topicSlug}`, `/feeds/regions/${encodeURIComponent(found.township)}`],
      column: topic,
      article: {
        releasedAt: found.releaseAt,
        source: found.authority || t("site.bureau"),
        keywords: [topic, found.violation, found.township],
      },
      data: (at) => caseData(found, topic, at),
    };
  });

export default function Case() {
  const { found, related, beside, record, corrections, followUps, topics } = useLoaderData<typeof loader>();
  const { t, language, href } = useWords();
  const above = (
    <p className="crumbs">
      <a href={href(`/exposure-days/${found.daySlug}`)}>{t("exposure.public.number", { number: found.dayNumber })}</a> ·{" "}
      <a href={href(`/topics/${found.topicSlug}`)}>{topicNamed(topics, found.topicSlug, language)}</a>
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
            complaintTo={addressWith(href("/submit"), { for: "complaint", case: found.number })}
            tipTo={addressWith(href("/submit"), { case: found.number })}
            heading="h3"
            met
          />
        }
      />
      <AfterCase corrections={corrections} followUps={followUps} />
      <p className="why">{t("cases.public.until", { date: showDate(found.publishUntil, language) })}</p>
      <Beside {...beside} record={record} />
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
