import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calendarYear } from "#app/exposure/calendar/calendar-year.ts";
import { may } from "#app/team/may.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { CalendarPage } from "./parts/calendar-page.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.read");
  const asked = Number(new URL(request.url).searchParams.get("year"));
  return json({ calendar: await calendarYear(Number.isInteger(asked) ? asked : null, by), schedules: may(by, "exposure.schedule") });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "exposure.calendar.title");

export default function CalendarYear() {
  return <CalendarPage {...useLoaderData<typeof loader>()} />;
}
