import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { clearFilings } from "#app/leads/clear-filings.ts";
import { toCheckList } from "#app/leads/to-check-list.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { pageIn } from "./parts/page-in.ts";
import { ToCheckPage } from "./parts/to-check-page.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "filings.check");
  return json(await toCheckList(by, pageIn(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "filings.check");
  const { outcome } = await clearFilings((await readForm(request)).all("lead"), by);
  if (outcome === "cleared") return goTo(request, "/staff/filings/to-check");
  return json({ issues: [{ field: "lead", key: "leads.issues.noneToClear" as const }] }, { status: 422 });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "leads.desk.toCheck.title");

/** Several at once; when none was ticked, the list again. */
export default function Clear() {
  return <ToCheckPage list={useLoaderData<typeof loader>()} issues={useActionData<typeof action>()?.issues ?? []} />;
}
