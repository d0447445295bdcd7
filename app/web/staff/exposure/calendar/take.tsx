import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { takeCalendar } from "#app/exposure/calendar/take-calendar.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { ImportCalendar } from "./parts/import-calendar.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "exposure.schedule");
  return json(null);
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  const { text } = await readForm(request);
  const done = await takeCalendar(text("token"), by);
  const over: Issue[] = [{ field: "file", key: "intake.import.over" }];
  if (done.outcome === "over") return json({ outcome: "refused" as const, issues: over }, { status: 409 });
  return goTo(request, "/staff/exposure/calendar");
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "exposure.calendar.import.title");

export default function TakeOccasions() {
  return <ImportCalendar answer={useActionData<typeof action>()} />;
}
