import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { toRegister, unregisteredLeads } from "#app/leads/unregistered-leads.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { Empty } from "#app/web/ui/table.tsx";
import { UnregisteredTable } from "./parts/unregistered-table.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "filings.unregistered");
  return json({ leads: await unregisteredLeads(by), toRegister });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "leads.desk.unregistered.title");

export default function Unregistered() {
  const { t, href } = useWords();
  const { leads, toRegister } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("leads.desk.unregistered.title")}</h1>
          <p>{t("leads.desk.unregistered.about", toRegister)}</p>
          {leads.length > 0 && <p>{t("leads.desk.unregistered.sum", { count: leads.length })}</p>}
        </div>
        {leads.length > 0 && (
          <a className="button primary" href={href("/staff/filings/unregistered.csv")}>
            {t("leads.desk.unregistered.file")}
          </a>
        )}
      </header>
      {leads.length > 0 ? (
        <>
          <UnregisteredTable leads={leads} />
          <p className="quiet">{t("leads.desk.unregistered.fileAbout")}</p>
        </>
      ) : (
        <Empty title={t("leads.desk.unregistered.empty")}>
          <p>{t("leads.desk.unregistered.teach")}</p>
        </Empty>
      )}
    </>
  );
}
