import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { assessRisk, riskLevels } from "#app/exposure/assess-risk.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, dayFor } from "./parts/day-for.server.ts";
import { RiskForm } from "./parts/risk-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  return json({ day: await dayFor(params.slug, by), levels: riskLevels });
}

export async function action({ request, params: { slug = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  const { typed } = await readForm(request);
  return answerStep(request, slug, by, await assessRisk(slug, typed, by), typed);
}

export default function Risk() {
  const { day, levels } = useLoaderData<typeof loader>();
  return <RiskForm day={day} levels={levels} refused={useActionData<typeof action>()} />;
}
