import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { revertDay } from "#app/exposure/revert-day.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, dayFor } from "./parts/day-for.server.ts";
import { StopForm } from "./parts/stop-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.withdraw");
  return json(await dayFor(params.slug, by));
}

export async function action({ request, params: { slug = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.withdraw");
  const { text, typed } = await readForm(request);
  return answerStep(request, slug, by, await revertDay(slug, text("reason"), by), typed);
}

export default function Revert() {
  const day = useLoaderData<typeof loader>();
  return <StopForm step="revert" day={day} possible={day.can.revert} refused={useActionData<typeof action>()} />;
}
