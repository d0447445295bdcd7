import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmPlan } from "#app/plans/drafts/confirm-plan.ts";
import { draftPreview } from "#app/plans/drafts/draft-preview.ts";
import { planList } from "#app/plans/plan-in-force.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { ConfirmPage } from "./parts/confirm-page.tsx";
import { answerDraft, draftFor } from "./parts/draft-for.server.ts";
import { planBeside } from "./parts/plan-beside.server.ts";
import { shanghaiDay } from "./parts/shanghai-day.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.confirm");
  const draft = await draftFor(params.id, by);
  const version = (await planList(by)).find(({ year }) => year === draft.year)?.version ?? 0;
  const routes = await draftPreview(draft.areas, by);
  return json({ draft, version, routes, beside: await planBeside(draft.year, by), today: shanghaiDay(Date.now()) });
}

export async function action({ request, params: { id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.confirm");
  const form = await readForm(request);
  return answerDraft(request, await confirmPlan(id, Number(form.text("revision")), form.typed, by), form, "/staff/plans");
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.confirm.title");

export default function Confirm() {
  return <ConfirmPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
