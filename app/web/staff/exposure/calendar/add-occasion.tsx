import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { addOccasion } from "#app/exposure/calendar/add-occasion.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { OccasionForm } from "./parts/occasion-form.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "exposure.schedule");
  return json(null);
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  const { typed } = await readForm(request);
  const done = await addOccasion(typed, by);
  if (done.outcome === "invalid") return json({ typed, issues: done.issues }, { status: 422 });
  return goTo(request, `/staff/exposure/calendar?year=${done.year}`);
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "exposure.calendar.add.title");

export default function AddOccasion() {
  const { typed, issues } = useActionData<typeof action>() ?? { typed: { kind: "own" }, issues: [] };
  return <OccasionForm typed={typed} issues={issues} />;
}
