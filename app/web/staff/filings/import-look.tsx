import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { lookAtUpload } from "./parts/import.server.ts";
import { ImportForm } from "./parts/import-form.tsx";
import { ImportLooked } from "./parts/import-looked.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "filings.take");
  return json(null);
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "filings.take");
  const looked = await lookAtUpload(request, by);
  return json(looked, { status: looked.outcome === "looked" ? 200 : 422 });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "intake.import.title");

export default function ImportLook() {
  const answer = useActionData<typeof action>();
  if (answer?.outcome === "looked") return <ImportLooked looked={answer} />;
  return <ImportForm issues={answer?.issues ?? []} missing={answer?.missing} />;
}
