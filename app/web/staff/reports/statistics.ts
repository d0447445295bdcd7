import type { LoaderFunctionArgs } from "@remix-run/node";
import { languageOf } from "#app/i18n/languages.ts";
import { translate } from "#app/i18n/words.tsx";
import { csv } from "#app/reports/csv.ts";
import { statistics } from "#app/reports/statistics.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { statisticsRows } from "./parts/statistics-rows.ts";

/** The statistics form as a file for a spreadsheet. */
export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "reports.read");
  const { pathname, searchParams } = new URL(request.url);
  const form = await statistics(by, { from: searchParams.get("from"), to: searchParams.get("to") });
  return new Response(csv(statisticsRows(form, translate(languageOf(pathname)))), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="statistics-${form.period.from}-${form.period.to}.csv"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}
