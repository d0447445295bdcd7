import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { disarmDay } from "#app/exposure/disarm-day.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, dayFor } from "./parts/day-for.server.ts";
import { StopForm } from "./parts/stop-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  return json(await dayFor(params.slug, by));
}

export async function action({ request, params: { slug = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  const { text, typed } = await readForm(request);
  return answerStep(request, slug, by, await disarmDay(slug, text("reason"), by), typed);
}

export default function Disarm() {
  const day = useLoaderData<typeof loader>();
  return <StopForm step="disarm" day={day} possible={day.can.disarm} refused={useActionData<typeof action>()} />;
}
