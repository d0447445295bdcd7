import { json, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publishedCount } from "#app/cases/published/addresses.ts";
import { lastChanged } from "#app/cases/published/all-cases.ts";
import { useWords } from "#app/i18n/words.tsx";
import { offeredTopics } from "#app/plans/topics.ts";
import { knownTownships } from "#app/plans/townships.ts";
import { openFields } from "#app/reports/published/open-data.ts";
import { showMoment } from "#app/web/ui/show.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { dataData } from "./head/structured.ts";
import { head } from "./head.ts";
import { Chapter } from "./open-data/chapter.tsx";
import { Feeds } from "./open-data/feeds.tsx";

export const loader = () =>
  guarded(async () => {
    const [cases, updated, topics, townships] = await Promise.all([publishedCount(), lastChanged(), offeredTopics(), knownTownships()]);
    const fields = openFields.map(({ name }) => name);
    return json({ cases, updated, fields, townships, topics: topics.map(({ slug, zh, en }) => ({ slug, zh, en })) });
  });

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => ({
    title: t("reports.openData.title"),
    description: t("reports.openData.opening"),
    data: (at) => dataData(page.data?.updated ?? null, at),
  }));

/** What may be taken away, in which form, what each field says, and under which words. */
export default function OpenData() {
  const { cases, updated, fields, topics, townships } = useLoaderData<typeof loader>();
  const { t, language } = useWords();
  return (
    <article className="case open-data">
      <header>
        <h1>{t("reports.openData.title")}</h1>
        <p className="lead">{t("reports.openData.opening")}</p>
        <p className="quiet">
          {updated ? t("reports.openData.updated", { at: showMoment(updated, language), count: cases }) : t("exposure.public.none.title")}
        </p>
      </header>
      <Chapter title={t("reports.openData.files")}>
        <ul className="files">
          {(["cases.csv", "cases.json", "schema.json"] as const).map((file) => (
            <li key={file}>
              <a href={`/open-data/${file}`}>{file}</a>{" "}
              {t(`reports.openData.${file === "cases.csv" ? "csv" : file === "cases.json" ? "json" : "schema"}`)}
            </li>
          ))}
        </ul>
      </Chapter>
      <Chapter title={t("reports.openData.terms")}>
        <p>{t("reports.openData.licence")}</p>
      </Chapter>
      <Chapter title={t("reports.openData.feeds")}>
        <Feeds topics={topics} townships={townships} />
      </Chapter>
      <Chapter title={t("reports.openData.meaning")}>
        <dl className="fields">
          {fields.map((name) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{t(`reports.openData.fields.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </Chapter>
    </article>
  );
}
