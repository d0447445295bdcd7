import { isHandedOn } from "#app/cases/share/handed-on.ts";
import { useWords } from "#app/i18n/words.tsx";
import { SharePart } from "#app/web/staff/share-part.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { Accepted } from "./accepted.tsx";
import type { ShownCase } from "./case-shape.ts";
import { openRequests } from "./change-requests.tsx";
import { Pictures } from "./pictures.tsx";
import { Review } from "./review.tsx";
import { Steps } from "./steps.tsx";
import { Warnings } from "./warnings.tsx";

/** The right side of a case: where it stands and what that means, who has read it, and what can be done. */
export function WhatNow({ known }: { known: ShownCase }) {
  const { t, href, language } = useWords();
  const waiting = openRequests(known);
  return (
    <>
      <section className="sheet-part now">
        <h2>{t("cases.desk.now.title")}</h2>
        <p>{t(`cases.desk.states.${known.state}.means`, { date: showDate(known.term.until ?? known.publishUntil, language) })}</p>
        {waiting > 0 && (
          <p>
            <a href="#requests">{t("cases.desk.now.requests", { count: waiting })}</a>
          </p>
        )}
        <Steps known={known} />
      </section>
      <Warnings warnings={known.warnings} at={known.can.edit ? `/staff/cases/${known.number}` : undefined} />
      <Accepted known={known} />
      <Review known={known} />
      <Pictures known={known} />
      {isHandedOn(known.state) && <SharePart to={href(`/staff/cases/${known.number}/share.zip`)} early={known.state !== "published"} />}
      <Particulars known={known} />
    </>
  );
}

/** Who wrote it, where it goes, how long it stays. */
function Particulars({ known }: { known: ShownCase }) {
  const { t, href, language } = useWords();
  return (
    <section className="sheet-part">
      <h2>{t("cases.desk.particulars.title")}</h2>
      <dl className="facts">
        <dt>{t("cases.desk.particulars.author")}</dt>
        <dd>{known.author}</dd>
        <dt>{t("cases.desk.particulars.day")}</dt>
        <dd>
          {known.day ? (
            <a href={href(`/staff/exposure/${known.day.slug}`)}>{known.day.title}</a>
          ) : (
            <span className="quiet">{t("cases.desk.particulars.noDay")}</span>
          )}
        </dd>
        <dt>{t("cases.desk.particulars.tier")}</dt>
        <dd>{t(`cases.desk.tiers.${known.tier}.name`)}</dd>
        <dt>{t("cases.desk.particulars.until")}</dt>
        <dd>{known.term.until ? showDate(known.term.until, language) : t("cases.desk.particulars.fromRelease")}</dd>
        <dt>{t("cases.desk.particulars.from")}</dt>
        <dd>
          {!known.term.earlyStop
            ? t("cases.desk.particulars.noEarly")
            : known.term.minUntil
              ? showDate(known.term.minUntil, language)
              : t("cases.desk.particulars.fromRelease")}
        </dd>
        <dt>{t("cases.desk.particulars.met")}</dt>
        <dd>{t("cases.desk.particulars.metTimes", { count: known.met })}</dd>
      </dl>
    </section>
  );
}
