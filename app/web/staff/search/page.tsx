import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { missList } from "#app/cases/search/miss-list.ts";
import { periods } from "#app/cases/search/periods.ts";
import { searchStanding } from "#app/cases/search/search-standing.ts";
import { synonymList } from "#app/cases/search/synonym-list.ts";
import { useWords } from "#app/i18n/words.tsx";
import { may } from "#app/team/may.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { knownSiteUrl } from "#app/web/site.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { Misses } from "./parts/misses.tsx";
import { Standing } from "./parts/standing.tsx";
import { Synonyms } from "./parts/synonyms.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.read");
  const asked = Number(new URL(request.url).searchParams.get("days"));
  const days = periods.find((one) => one === asked) ?? 30;
  const [misses, groups, standing] = await Promise.all([missList(by, days), synonymList(by), searchStanding(by)]);
  return json({ days, misses, groups, standing, front: knownSiteUrl(), writes: may(by, "cases.write") });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "search.desk.title");

/** What citizens did not find, the other names the desk has given things, and whether the indexes are as they should be. */
export default function SearchDesk() {
  const { t, href } = useWords();
  const { days, misses, groups, standing, front, writes } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("search.desk.title")}</h1>
          <p>{t("search.desk.about")}</p>
        </div>
        {writes && (
          <a className="button primary" href={href("/staff/search/synonyms/new")}>
            {t("search.desk.add.link")}
          </a>
        )}
      </header>
      <Misses days={days} misses={misses} front={front} writes={writes} />
      <Synonyms groups={groups} writes={writes} />
      <Standing {...standing} />
    </>
  );
}
