import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { followUpList } from "#app/cases/follow-up-list.ts";
import { useWords } from "#app/i18n/words.tsx";
import { may } from "#app/team/may.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { caseFor } from "./parts/case-for.server.ts";
import { CaseFrame } from "./parts/case-frame.tsx";
import { FollowUpRows } from "./parts/follow-up-rows.tsx";

export async function loader({ request, params: { number = "" } }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.read");
  const known = await caseFor(number, by);
  return json({ known, rows: (await followUpList(number, by)) ?? [], adds: may(by, "cases.write") && known.state === "published" });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "cases.desk.after.title");

/** What came after the release: written down by one, confirmed by another, taken back when it was wrong. */
export default function After() {
  const { t, href } = useWords();
  const { known, rows, adds } = useLoaderData<typeof loader>();
  return (
    <CaseFrame known={known}>
      <section className="sheet-part">
        <h2>{t("cases.desk.after.title")}</h2>
        <p className="quiet">{t("cases.desk.after.about")}</p>
        {adds && (
          <div className="steps">
            <a className="button primary" href={href(`/staff/cases/${known.number}/after/recheck`)}>
              {t("cases.desk.add-recheck.link")}
            </a>
            <a className="button quiet" href={href(`/staff/cases/${known.number}/after/reply`)}>
              {t("cases.desk.add-reply.link")}
            </a>
          </div>
        )}
        <FollowUpRows number={known.number} rows={rows} />
        <p>
          <a href={href(`/staff/cases/${known.number}`)}>{t("cases.desk.step.back")}</a>
        </p>
      </section>
    </CaseFrame>
  );
}
