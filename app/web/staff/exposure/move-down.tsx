import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { moveCase } from "#app/exposure/move-case.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, dayFor } from "./parts/day-for.server.ts";
import { DayPage } from "./parts/day-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  return json(await dayFor(params.slug, by));
}

export async function action({ request, params: { slug = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  const { text } = await readForm(request);
  return answerStep(request, slug, by, await moveCase(slug, text("case"), "down", by));
}

export default function MoveDown() {
  return <DayPage day={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
