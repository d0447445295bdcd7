import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { writtenHours } from "#app/deadlines/office-hours.ts";
import { useWords } from "#app/i18n/words.tsx";
import { toRegister, unregisteredLeads } from "#app/leads/unregistered-leads.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { Empty } from "#app/web/ui/table.tsx";
import { UnregisteredTable } from "./parts/unregistered-table.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "filings.unregistered");
  const { workingHours, office } = toRegister();
  return json({ leads: await unregisteredLeads(by), workingHours, office: writtenHours(office) });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "leads.desk.unregistered.title");

export default function Unregistered() {
  const { t, href } = useWords();
  const { leads, workingHours, office } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("leads.desk.unregistered.title")}</h1>
          <p>{t("leads.desk.unregistered.about", { workingHours, office: office.join(t("leads.desk.unregistered.and")) })}</p>
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
