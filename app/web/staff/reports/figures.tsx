import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { figures } from "#app/reports/figures.ts";
import { statistics } from "#app/reports/statistics.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { showDate } from "#app/web/ui/show.ts";
import { AreaChart } from "./parts/area-chart.tsx";
import { MonthChart } from "./parts/month-chart.tsx";
import { Now } from "./parts/now.tsx";
import { StatisticsForm } from "./parts/statistics-form.tsx";
import { UnitChart } from "./parts/unit-chart.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "reports.read");
  const query = new URL(request.url).searchParams;
  return json({ leads: await figures(by), form: await statistics(by, { from: query.get("from"), to: query.get("to") }) });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "reports.title");

export default function Figures() {
  const { t, language } = useWords();
  const { leads, form } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("reports.title")}</h1>
          <p>{t("reports.asOf", { date: showDate(leads.today, language) })}</p>
        </div>
      </header>
      <Now figures={leads} />
      <div className="figures">
        <MonthChart months={leads.byMonth} />
        <AreaChart areas={leads.byArea} />
        <UnitChart units={leads.byUnit} />
      </div>
      <StatisticsForm form={form} />
    </>
  );
}
