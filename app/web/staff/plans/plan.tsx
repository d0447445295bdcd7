import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { waitingDrafts } from "#app/plans/drafts/open-draft.ts";
import { planBefore, planInForce, planList } from "#app/plans/plan-in-force.ts";
import { may } from "#app/team/may.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { PlanPage } from "./parts/plan-page.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.read");
  const writes = may(by, "plans.write");
  const plan = await planInForce(by);
  return json({
    plan,
    before: plan && (await planBefore(plan.year, by)),
    plans: await planList(by),
    drafts: writes ? await waitingDrafts(by) : [],
    writes,
  });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.title");

export default function Plan() {
  return <PlanPage shown={useLoaderData<typeof loader>()} />;
}
