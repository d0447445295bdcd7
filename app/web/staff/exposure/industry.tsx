import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { industryDoor } from "#app/exposure/industry-door.ts";
import { openIndustryDoor } from "#app/exposure/open-industry-door.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { dayFor } from "./parts/day-for.server.ts";
import { IndustryPage } from "./parts/industry-page.tsx";

export async function loader({ request, params: { slug = "" } }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  return json({ day: await dayFor(slug, by), door: await industryDoor(slug, by) });
}

export async function action({ request, params: { slug = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  const done = await openIndustryDoor(slug, by);
  const { origin } = new URL(request.url);
  if (done.outcome === "opened") return json({ made: { address: `${origin}/industry/${done.key}`, code: done.code } });
  return json({ made: null }, { status: 409 });
}

export default function Industry() {
  const { day, door } = useLoaderData<typeof loader>();
  return <IndustryPage day={day} door={door} made={useActionData<typeof action>()?.made ?? null} />;
}
