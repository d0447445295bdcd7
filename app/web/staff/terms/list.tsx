import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tiers } from "#app/cases/term-form.ts";
import { termList } from "#app/cases/term-list.ts";
import { useWords } from "#app/i18n/words.tsx";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { TermTable } from "./parts/term-table.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.terms");
  return json({ rows: await termList(by) });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "cases.desk.terms.title");

/** How long cases stay, tier by tier: the row in force on top, the others below it. */
export default function Terms() {
  const { t, href } = useWords();
  const { rows } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("cases.desk.terms.title")}</h1>
          <p>{t("cases.desk.terms.about")}</p>
        </div>
      </header>
      <section className="sheet-part">
        <h2>{t("cases.desk.terms.inForce")}</h2>
        <TermTable caption={t("cases.desk.terms.inForce")} rows={rows.filter((row) => row.inForce)} />
        <div className="steps">
          {tiers.map((tier) => (
            <a key={tier} className="button quiet" href={href(`/staff/terms/${tier}/new`)}>
              {t(`cases.desk.tiers.${tier}.name`)} · {t("cases.desk.terms.new.link")}
            </a>
          ))}
        </div>
      </section>
      <section className="sheet-part">
        <h2>{t("cases.desk.terms.past")}</h2>
        <TermTable caption={t("cases.desk.terms.past")} rows={rows.filter((row) => !row.inForce)} />
      </section>
    </>
  );
}
