import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hasView } from "#app/leads/has-view.ts";
import { leadQueue } from "#app/leads/lead-queue.ts";
import { views } from "#app/leads/queue-views.ts";
import { may } from "#app/team/may.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { QueuePage } from "./parts/queue-page.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.read");
  const query = new URL(request.url).searchParams;
  const view = views.find((one) => one === query.get("view") && hasView(by, one)) ?? "unit";
  const queue = await leadQueue(by, { view, page: Math.trunc(Number(query.get("page"))) || 1 });
  return json({ ...queue, view, mayClaim: may(by, "leads.work") && view !== "partner" });
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  deskTitle(location, `leads.desk.views.${data?.view ?? "unit"}.title`);

export default function Queue() {
  return <QueuePage queue={useLoaderData<typeof loader>()} />;
}
