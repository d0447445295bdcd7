import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { dayFor } from "./parts/day-for.server.ts";
import { DayPage } from "./parts/day-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.read");
  return json(await dayFor(params.slug, by));
}

export const meta: MetaFunction = ({ location, params }) => deskTitle(location, "exposure.desk.day.title", { slug: params.slug ?? "" });

export default function Day() {
  return <DayPage day={useLoaderData<typeof loader>()} />;
}
