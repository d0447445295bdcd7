import type { LoaderFunctionArgs } from "@remix-run/node";
import { languageOf } from "#app/i18n/languages.ts";
import { translate } from "#app/i18n/words.tsx";
import { exportUnregistered } from "#app/leads/export-unregistered.ts";
import { knownTopics } from "#app/plans/topics.ts";
import { csv } from "#app/reports/csv.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { unregisteredRows } from "./parts/unregistered-rows.ts";

/** What whoever enters these leads on the 12315 platform needs, as a file for a spreadsheet. Nothing of who sent them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "filings.unregistered");
  const language = languageOf(new URL(request.url).pathname);
  const names = new Map((await knownTopics(by)).map((topic) => [topic.slug, topic[language]]));
  return new Response(csv(unregisteredRows(await exportUnregistered(by), names, translate(language))), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="to-register-12315.csv"',
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}
