import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { ImportCalendar } from "./parts/import-calendar.tsx";
import { lookAtUploaded } from "./parts/uploaded.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "exposure.schedule");
  return json(null);
}

/** The dry run: what is in the file, and what would become of it. */
export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  const looked = await lookAtUploaded(request, by);
  return json(looked, { status: looked.outcome === "looked" ? 200 : 422 });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "exposure.calendar.import.title");

export default function ImportOccasions() {
  return <ImportCalendar answer={useActionData<typeof action>()} />;
}
