import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { calendarYear } from "#app/exposure/calendar/calendar-year.ts";
import { removeOccasion } from "#app/exposure/calendar/remove-occasion.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { CalendarPage } from "./parts/calendar-page.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  return json({ calendar: await calendarYear(null, by), schedules: true });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  const done = await removeOccasion(params.id ?? "", by);
  const used: Issue[] = [{ field: "", key: "exposure.calendar.used" }];
  return done.outcome === "used" ? json({ issues: used }, { status: 409 }) : goTo(request, "/staff/exposure/calendar");
}

export default function RemoveOccasion() {
  return <CalendarPage {...useLoaderData<typeof loader>()} issues={useActionData<typeof action>()?.issues} />;
}
