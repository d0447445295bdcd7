import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { TakenDown } from "./parts/taken-down.tsx";
import { offerTaking, takeFiling } from "./parts/taking.server.ts";
import { TakingForm } from "./parts/taking-form.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "filings.take");
  return json(await offerTaking(request, by));
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "filings.take");
  return takeFiling(request, by);
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "intake.taking.title");

export default function New() {
  const offer = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return answer?.outcome === "filed" ? <TakenDown filed={answer} /> : <TakingForm offer={offer} refused={answer} />;
}
