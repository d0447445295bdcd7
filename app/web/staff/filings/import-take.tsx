import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { takeImport } from "#app/intake/import/take-import.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { refusedImport } from "./parts/import.server.ts";
import { ImportForm } from "./parts/import-form.tsx";
import { ImportTaken } from "./parts/import-taken.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "filings.take");
  return json(null);
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "filings.take");
  const { text } = await readForm(request);
  const done = await takeImport(text("token"), by);
  return done.outcome === "taken" ? json(done) : json(refusedImport(done), { status: 409 });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "intake.import.title");

export default function ImportTake() {
  const answer = useActionData<typeof action>();
  if (answer?.outcome === "taken") return <ImportTaken rows={answer.rows} />;
  return <ImportForm issues={answer?.issues ?? []} missing={answer?.missing} />;
}
