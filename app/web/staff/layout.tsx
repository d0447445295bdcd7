import "#app/web/ui/staff.css";
import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { searchBehind } from "#app/cases/search/search-behind.ts";
import { noticeCount } from "#app/exposure/day-notices.ts";
import { withoutLanguage } from "#app/i18n/languages.ts";
import { queueCounts } from "#app/leads/queue-counts.ts";
import { toCheckCount } from "#app/leads/to-check-list.ts";
import { knownTopics } from "#app/plans/topics.ts";
import { isDemo } from "#app/team/demo.ts";
import { may } from "#app/team/may.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { DeskFrame } from "./desk-frame.tsx";
import { deskTitle } from "./desk-title.ts";
import { Trouble } from "./trouble.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "desk.open");
  const { name, role, unit } = by;
  const topics = await knownTopics(by);
  const aboutSearch = /^\/staff\/(?:cases|search)(?:\/|$)/.test(withoutLanguage(new URL(request.url).pathname));
  return json({
    member: { name, role, unit },
    counts: may(by, "leads.read") ? await queueCounts(by) : null,
    toCheck: may(by, "filings.check") ? await toCheckCount(by) : null,
    dayNotices: may(by, "exposure.schedule") ? await noticeCount(by) : null,
    searchBehind: aboutSearch && may(by, "cases.read") ? await searchBehind(by) : [],
    topics: topics.map(({ slug, zh, en }) => ({ slug, zh, en })),
    demo: await isDemo(),
  });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location);

export default function Layout() {
  return (
    <DeskFrame desk={useLoaderData<typeof loader>()}>
      <Outlet />
    </DeskFrame>
  );
}

export const ErrorBoundary = Trouble;
