import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { linkList } from "#app/exposure/link-list.ts";
import { revokeLink } from "#app/exposure/revoke-link.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { dayFor } from "./parts/day-for.server.ts";
import { LinksPage } from "./parts/links-page.tsx";

export async function loader({ request, params: { slug = "" } }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  return json({ day: await dayFor(slug, by), links: await linkList(slug, by) });
}

/** One that is over already needs no second end: the list says how each stands. */
export async function action({ request, params: { slug = "", link = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  await revokeLink(slug, link, by);
  return goTo(request, `/staff/exposure/${slug}/links`);
}

export default function RevokeLink() {
  return <LinksPage {...useLoaderData<typeof loader>()} />;
}
