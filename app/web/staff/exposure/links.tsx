import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { linkList } from "#app/exposure/link-list.ts";
import { makeLink } from "#app/exposure/make-link.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { dayFor } from "./parts/day-for.server.ts";
import { LinksPage } from "./parts/links-page.tsx";

export async function loader({ request, params: { slug = "" } }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  return json({ day: await dayFor(slug, by), links: await linkList(slug, by) });
}

export async function action({ request, params: { slug = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  const done = await makeLink(slug, by);
  const { origin } = new URL(request.url);
  if (done.outcome === "made") return json({ address: `${origin}/staff/rehearsal/${done.key}` });
  return json({ address: null }, { status: 409 });
}

export default function Links() {
  const { day, links } = useLoaderData<typeof loader>();
  return <LinksPage day={day} links={links} made={useActionData<typeof action>()} />;
}
