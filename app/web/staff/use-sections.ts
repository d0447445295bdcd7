import { useLocation } from "@remix-run/react";
import { withoutLanguage } from "#app/i18n/languages.ts";
import { useWords } from "#app/i18n/words.tsx";
import { hasView } from "#app/leads/has-view.ts";
import type { View } from "#app/leads/queue-views.ts";
import { may, type Permission } from "#app/team/may.ts";
import type { RailLink, RailSection } from "#app/web/ui/rail.tsx";
import type { Desk } from "./desk-shape.ts";

const rooms = [
  { section: "leads", room: "filings/new", needs: "filings.take" },
  { section: "leads", room: "filings/to-check", needs: "filings.check" },
  { section: "leads", room: "filings/unregistered", needs: "filings.unregistered" },
  { section: "leads", room: "filings/supervisors", needs: "filings.supervisors" },
  { section: "exposure", room: "cases", needs: "cases.read" },
  { section: "exposure", room: "cases/reports", needs: "cases.reports" },
  { section: "exposure", room: "exposure", needs: "exposure.read" },
  { section: "exposure", room: "search", needs: "cases.read" },
  { section: "exposure", room: "terms", needs: "cases.terms" },
  { section: "bureau", room: "plans", needs: "plans.read" },
  { section: "bureau", room: "operators", needs: "plans.write" },
  { section: "bureau", room: "reports", needs: "reports.read" },
  { section: "bureau", room: "team", needs: "team.manage" },
  { section: "bureau", room: "activity", needs: "activity.read" },
] as const satisfies { section: string; room: string; needs: Permission }[];

/** The rooms a member may enter, with how much waits in each. */
export function useSections({ member, counts, toCheck, dayNotices }: Desk): RailSection[] {
  const { t } = useWords();
  const { pathname, search } = useLocation();
  const here = withoutLanguage(pathname);
  const within = (to: string) => here === to || here.startsWith(`${to}/`);
  const nearer = (to: string) => rooms.some(({ room }) => `/staff/${room}`.startsWith(`${to}/`) && within(`/staff/${room}`));
  const at = (to: string): RailLink["current"] => (here === to ? "page" : within(to) && !nearer(to) ? "true" : undefined);

  const waits: Record<string, number | null> = { "filings/to-check": toCheck, exposure: dayNotices || null };
  const waiting = (room: string) => (typeof waits[room] === "number" ? { count: waits[room] } : {});

  const queues = counts
    ? (Object.keys(counts) as View[])
        .filter((view) => hasView(member, view))
        .map((view): RailLink => {
          const open = here === "/staff/leads" && (new URLSearchParams(search).get("view") ?? "unit") === view;
          const whole = view === "unit" && !may(member, "leads.work");
          const label = t(whole ? "leads.desk.views.unit.whole" : `leads.desk.views.${view}.label`);
          const urgent = (view === "late" || view === "decide") && counts[view] > 0;
          const count = view === "closed" ? {} : { count: counts[view] };
          return { label, to: queueAddress(view), current: open ? "page" : undefined, urgent, ...count };
        })
    : [];
  const roomsOf = (section: string) =>
    rooms.flatMap((each) =>
      each.section === section && may(member, each.needs)
        ? [
            {
              label: t(`desk.rooms.${each.room}`),
              to: `/staff/${each.room}`,
              current: at(`/staff/${each.room}`),
              ...waiting(each.room),
            },
          ]
        : [],
    );
  return [
    { title: t("desk.sections.leads"), links: [...queues, ...roomsOf("leads")] },
    { title: t("desk.sections.exposure"), links: roomsOf("exposure") },
    { title: t("desk.sections.bureau"), links: roomsOf("bureau") },
  ].filter((section) => section.links.length > 0);
}

/** The Chinese address of a view; the unit's own is the plain one. */
export const queueAddress = (view: View): string => (view === "unit" ? "/staff/leads" : `/staff/leads?view=${view}`);
