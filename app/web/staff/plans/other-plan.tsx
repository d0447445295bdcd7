import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { planBefore, planList, planNumbered } from "#app/plans/plan-in-force.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { usePlanComparable } from "./parts/comparable.ts";
import { Comparison } from "./parts/comparison.tsx";
import { PlanBody } from "./parts/plan-body.tsx";
import { PlanHead } from "./parts/plan-head.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.read");
  const [year, version] = [params.year, params.version].map((typed) => (/^[1-9]\d{0,5}$/.test(typed ?? "") ? Number(typed) : 0));
  const plan = await planNumbered(year ?? 0, version ?? 0, by);
  const listed = (await planList(by)).find((one) => one.year === year && one.version === version);
  if (!plan || !listed) throw new Response(null, { status: 404 });
  return json({ plan, state: listed.state, before: await planBefore(plan.year, by) });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.title");

export default function OtherPlan() {
  const { t, href } = useWords();
  const { plan, state, before } = useLoaderData<typeof loader>();
  const comparable = usePlanComparable();
  const here = t("plans.all.number", { year: String(plan.year), version: plan.version });
  const crumb = (
    <>
      <a href={href("/staff/plans")}>{t("plans.title")}</a> / {here}
    </>
  );
  return (
    <>
      <PlanHead plan={plan} crumb={crumb} state={state} />
      <PlanBody plan={plan} />
      {before && <Comparison now={comparable(plan.areas)} before={before} />}
    </>
  );
}
