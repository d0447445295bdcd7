import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { caseList } from "#app/cases/case-list.ts";
import { caseStates } from "#app/cases/case-state.ts";
import { may } from "#app/team/may.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { ListPage } from "./parts/list-page.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.read");
  const query = new URL(request.url).searchParams;
  const state = caseStates.find((one) => one === query.get("state")) ?? null;
  const list = await caseList(by, { state, page: Math.trunc(Number(query.get("page"))) || 1 });
  return json({ ...list, state, states: caseStates, writes: may(by, "cases.write") });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "cases.desk.list.title");

export default function Cases() {
  return <ListPage list={useLoaderData<typeof loader>()} />;
}
