import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askOriginal } from "#app/leads/ask-original.ts";
import { lookAtOriginal } from "#app/leads/original-of.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { OriginalPage } from "./parts/original-page.tsx";

export async function loader({ request, params: { number = "", file = "" } }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.read");
  const original = await lookAtOriginal(number, file, by);
  if (!original) throw new Response(null, { status: 404 });
  const damaged = new URL(request.url).searchParams.has("damaged");
  return json({ lead: await leadFor(number, by), original, damaged });
}

export async function action({ request, params: { number = "", file = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.read");
  const { text, typed } = await readForm(request);
  const done = await askOriginal(number, file, text("reason"), by);
  return answerStep({ request, number, by, typed }, done, `/staff/leads/${number}/originals/${file}`);
}

export default function Original() {
  return <OriginalPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
