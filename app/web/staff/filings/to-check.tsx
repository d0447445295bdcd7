import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { toCheckList } from "#app/leads/to-check-list.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { pageIn } from "./parts/page-in.ts";
import { ToCheckPage } from "./parts/to-check-page.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "filings.check");
  return json(await toCheckList(by, pageIn(request)));
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "leads.desk.toCheck.title");

export default function ToCheck() {
  return <ToCheckPage list={useLoaderData<typeof loader>()} issues={[]} />;
}
