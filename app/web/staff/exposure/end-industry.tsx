import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { endIndustryDoor } from "#app/exposure/end-industry-door.ts";
import { industryDoor } from "#app/exposure/industry-door.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { dayFor } from "./parts/day-for.server.ts";
import { IndustryPage } from "./parts/industry-page.tsx";

export async function loader({ request, params: { slug = "" } }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  return json({ day: await dayFor(slug, by), door: await industryDoor(slug, by) });
}

/** One that is over already needs no second end: the page says how it stands. */
export async function action({ request, params: { slug = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  await endIndustryDoor(slug, by);
  return goTo(request, `/staff/exposure/${slug}/industry`);
}

export default function EndIndustry() {
  return <IndustryPage {...useLoaderData<typeof loader>()} made={null} />;
}
