import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { holdCase } from "#app/exposure/hold-case.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, dayFor } from "./parts/day-for.server.ts";
import { HoldForm } from "./parts/hold-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  return json({ day: await dayFor(params.slug, by), asked: new URL(request.url).searchParams.get("case") ?? "" });
}

export async function action({ request, params: { slug = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  const { text, typed } = await readForm(request);
  return answerStep(request, slug, by, await holdCase(slug, text("case"), text("reason"), by), typed);
}

export default function Hold() {
  const { day, asked } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const number = refused?.typed.case ?? asked;
  return <HoldForm day={day} entry={day.entries.find((entry) => entry.number === number)} refused={refused} />;
}
