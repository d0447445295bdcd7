import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { activityPage } from "#app/activity/activity-page.ts";
import { verifyActivity } from "#app/activity/verify-activity.ts";
import { useWords } from "#app/i18n/words.tsx";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { Pager } from "#app/web/ui/pager.tsx";
import { ChainCheck } from "./chain-check.tsx";
import { RecordTable } from "./record-table.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "activity.read");
  const query = new URL(request.url).searchParams;
  const page = Math.trunc(Number(query.get("page"))) || 1;
  return json({ ...(await activityPage(by, page)), check: query.has("check") ? await verifyActivity(by) : null });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "activity.title");

export default function Activity() {
  const { t } = useWords();
  const { rows, pages, page, check } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("activity.title")}</h1>
          <p>{t("activity.about")}</p>
        </div>
      </header>
      <ChainCheck check={check} />
      <RecordTable rows={rows} />
      <Pager page={page} pages={pages} path="/staff/activity" />
    </>
  );
}
