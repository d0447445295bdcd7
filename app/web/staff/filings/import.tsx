import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { ImportForm } from "./parts/import-form.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "filings.take");
  return json(null);
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "intake.import.title");

export default function Import() {
  return <ImportForm issues={[]} />;
}
