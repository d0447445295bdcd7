import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { planInForce } from "#app/plans/plan-in-force.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { original } from "#app/web/ui/original.ts";
import { showDate } from "#app/web/ui/show.ts";
import { Empty } from "#app/web/ui/table.tsx";
import { AreaTable } from "./parts/area-table.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.read");
  return json({ plan: await planInForce(by) });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.title");

export default function Plan() {
  const { t, language } = useWords();
  const { plan } = useLoaderData<typeof loader>();
  if (!plan) {
    return (
      <Empty title={t("plans.none")}>
        <p>{t("plans.teach")}</p>
      </Empty>
    );
  }
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">{t("plans.title")}</p>
          <h1 lang={original(language)}>{plan.title}</h1>
          <p>
            {t("plans.since", {
              year: String(plan.year),
              date: showDate(shanghaiDay(plan.inForceFrom), language),
              count: plan.areas.length,
            })}
          </p>
        </div>
      </header>
      <AreaTable areas={plan.areas} />
      <p className="note-line">{t("plans.other")}</p>
    </>
  );
}

const shanghaiDay = (moment: string): string => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10);
