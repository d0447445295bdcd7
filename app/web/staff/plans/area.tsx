import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mendArea, unitRows } from "#app/plans/drafts/mend-area.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { AreaForm } from "./parts/area-form.tsx";
import { areaAddress, draftAt } from "./parts/draft-address.ts";
import { answerDraft, areaFor, draftFor, targetOf } from "./parts/draft-for.server.ts";
import { nextDoubtful } from "./parts/next-doubtful.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const { draft, area } = await areaFor(params, by);
  return json({ draft, area, rows: unitRows(area) });
}

export async function action({ request, params: { id = "", area = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const form = await readForm(request);
  const done = await mendArea(targetOf(id, form, by), area, form.typed, form.all("topic"));
  const next = done.outcome === "changed" && form.text("next") === "on" ? nextDoubtful(await draftFor(id, by), area) : null;
  return answerDraft(request, done, form, next ? areaAddress(id, next) : draftAt(id, area));
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.area.title");

export default function Area() {
  return <AreaForm {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
