import type { ActionFunctionArgs } from "@remix-run/node";
import { confirmFollowUp } from "#app/cases/confirm-follow-up.ts";
import { followUpKinds } from "#app/cases/follow-up-form.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";

export async function action({ request, params: { number = "", kind = "", id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.approve");
  const known = followUpKinds.find((one) => one === kind);
  if (!known) throw new Response(null, { status: 404 });
  const { outcome } = await confirmFollowUp(number, known, id, by);
  if (outcome === "unknown") throw new Response(null, { status: 404 });
  return goTo(request, `/staff/cases/${number}/after`);
}

export async function loader({ request, params }: ActionFunctionArgs) {
  await requireStaff(request, "cases.approve");
  return goTo(request, `/staff/cases/${params.number}/after`);
}
