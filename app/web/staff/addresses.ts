import { layout, type RouteConfigEntry } from "@remix-run/route-config";
import { casePages } from "./cases/addresses.ts";
import { deskPage } from "./desk-page.ts";
import { exposurePages } from "./exposure/addresses.ts";
import { filingPages } from "./filings/addresses.ts";
import { leadPages } from "./leads/addresses.ts";
import { planPages } from "./plans/addresses.ts";

/** What the bureau opens, in each language; the desk's frame is around all that asks for a badge. */
export const staffPages: RouteConfigEntry[] = [
  deskPage("sign-in", "sign-in.tsx"),
  deskPage("sign-out", "sign-out.ts"),
  deskPage("rehearsal/:key", "rehearsal/page.tsx"),
  deskPage("rehearsal/:key/pictures/:id", "rehearsal/picture.ts"),
  layout("web/staff/layout.tsx", [
    deskPage("", "desk.tsx"),
    ...leadPages,
    ...filingPages,
    deskPage("evidence/:id", "leads/evidence.ts"),
    ...casePages,
    deskPage("terms", "terms/list.tsx"),
    deskPage("terms/:tier/new", "terms/new.tsx"),
    deskPage("search", "search/page.tsx"),
    deskPage("search/synonyms/new", "search/new-synonym.tsx"),
    deskPage("search/synonyms/:id/end", "search/end-synonym.tsx"),
    ...exposurePages,
    ...planPages,
    deskPage("operators", "operators/list.tsx"),
    deskPage("operators/new", "operators/new.tsx"),
    ...["correct", "end"].map((verb) => deskPage(`operators/:id/${verb}`, `operators/${verb}.tsx`)),
    deskPage("reports", "reports/figures.tsx"),
    deskPage("reports/statistics.csv", "reports/statistics.ts"),
    deskPage("team", "team/members.tsx"),
    deskPage("team/new", "team/new.tsx"),
    deskPage("team/:username/deactivate", "team/deactivate.tsx"),
    deskPage("team/:username/password", "team/password.tsx"),
    deskPage("activity", "activity/record.tsx"),
    deskPage("*", "not-found.tsx"),
  ]),
];
