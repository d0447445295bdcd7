import { json, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { nextDay, publishedDays } from "#app/exposure/published.ts";
import { useWords } from "#app/i18n/words.tsx";
import { NextDay } from "#app/web/ui/next-day.tsx";
import { original } from "#app/web/ui/original.ts";
import { Phrased } from "#app/web/ui/phrased.tsx";
import { showMoment, showYuan } from "#app/web/ui/show.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { head } from "./head.ts";

export const loader = () =>
  guarded(async () => {
    const [days, next] = await Promise.all([publishedDays(), nextDay()]);
    return json({ days, next });
  });

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => ({ title: t("exposure.public.all"), description: t("exposure.public.about") }));

export default function ExposureDays() {
  const { days, next } = useLoaderData<typeof loader>();
  const { t, language, href } = useWords();
  return (
    <>
      <div className="issue">
        <div>
          <h1>{t("exposure.public.all")}</h1>
          <p>{t("exposure.public.about")}</p>
        </div>
        {next && <NextDay day={next} />}
      </div>
      {days.length === 0 && <p>{t("exposure.public.none.next")}</p>}
      <ol className="days" reversed>
        {days.map((day) => (
          <li key={day.slug}>
            <p className="number">{t("exposure.public.number", { number: day.number })}</p>
            <div>
              <h2 lang={original(language)}>
                <a href={href(`/exposure-days/${day.slug}`)}>
                  <Phrased text={day.title} />
                </a>
              </h2>
              <p className="small quiet">{t("exposure.public.released", { at: showMoment(day.releaseAt, language) })}</p>
            </div>
            <p className="small quiet">{t("exposure.public.tally", { count: day.cases, yuan: showYuan(day.totalYuan, language) })}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
