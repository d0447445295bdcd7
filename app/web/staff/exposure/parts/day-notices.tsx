import type { SerializeFrom } from "@remix-run/node";
import type { dayNotices } from "#app/exposure/day-notices.ts";
import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { showComing } from "#app/web/ui/show.ts";

type Notices = SerializeFrom<Awaited<ReturnType<typeof dayNotices>>>;

/** What nobody asked for and everybody at this desk must know: held out, overdue, coming. */
export function DayNotices({ notices: { held, overdue, coming } }: { notices: Notices }) {
  const { t, href, language } = useWords();
  if (held.length + overdue.length + coming.length === 0) return null;
  const at = (slug: string) => href(`/staff/exposure/${slug}`);
  const days = [...new Set(held.map(({ slug }) => slug))].map((slug) => held.filter((one) => one.slug === slug));
  return (
    <section className="sheet-part warnings" aria-label={t("exposure.desk.notices.title")}>
      <h2>{t("exposure.desk.notices.title")}</h2>
      <ul>
        {days.map((ofDay) => (
          <li key={ofDay[0]?.slug}>
            <a href={at(ofDay[0]?.slug ?? "")}>{t("exposure.desk.notices.held", { count: ofDay.length, title: ofDay[0]?.title ?? "" })}</a>
            {ofDay.map(({ number, caseTitle, reason }) => (
              <p key={number} className="quiet">
                {t(reason as WordKey, { number, title: caseTitle })}
              </p>
            ))}
          </li>
        ))}
        {overdue.map(({ slug, title, releaseAt }) => (
          <li key={slug}>
            <a href={at(slug)}>{t("exposure.desk.notices.overdue", { title, at: showComing(releaseAt, language) })}</a>
          </li>
        ))}
        {coming.map(({ slug, title, releaseAt, state, cases }) => (
          <li key={slug}>
            <a href={at(slug)}>
              {t(state === "armed" ? "exposure.desk.notices.armed" : "exposure.desk.notices.coming", {
                ...{ title, count: cases, at: showComing(releaseAt, language) },
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
