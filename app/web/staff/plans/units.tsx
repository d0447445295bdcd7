import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { nameUnit } from "#app/plans/drafts/name-unit.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { draftAddress } from "./parts/draft-address.ts";
import { answerDraft, draftFor, targetOf } from "./parts/draft-for.server.ts";
import { UnitForm } from "./parts/unit-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  return json({ draft: await draftFor(params.id, by), asked: new URL(request.url).searchParams.get("name") });
}

export async function action({ request, params: { id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const form = await readForm(request);
  const done = await nameUnit(targetOf(id, form, by), form.typed);
  const left = done.outcome === "changed" && (await draftFor(id, by)).open.unitNames.length > 0;
  return answerDraft(request, done, form, draftAddress(id, left ? "units" : ""));
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.unit.title");

export default function Units() {
  return <UnitForm {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
