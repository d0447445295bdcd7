import { index, layout, prefix, type RouteConfig, type RouteConfigEntry, route } from "@remix-run/route-config";

/** Every address of the portal; each exists twice, in Chinese at `/…` and in English at `/en/…`. */
export default [
  route("up", "web/up.ts"),
  route("pictures/:id", "web/public/picture.ts"),
  ...inLanguage("zh"),
  ...prefix("en", inLanguage("en")),
] satisfies RouteConfig;

function inLanguage(language: "zh" | "en"): RouteConfigEntry[] {
  const id = (file: string) => ({ id: `${language}/${file.replace(/\.tsx?$/, "")}` });
  const page = (path: string, file: string) => route(path, file, id(file));
  const front = (path: string, file: string) => page(path, `web/public/${file}`);
  const desk = (path: string, file: string) => page(`staff/${path}`, `web/staff/${file}`);
  return [
    layout("web/public/layout.tsx", id("web/public/layout"), [
      index("web/public/home.tsx", id("web/public/home")),
      front("search", "search.tsx"),
      front("cases/:number", "case.tsx"),
      front("exposure-days", "exposure-days.tsx"),
      front("exposure-days/:slug", "exposure-day.tsx"),
      front("submit", "submit/begin.tsx"),
      front("submit/:draft", "submit/resume.ts"),
      ...["first", "story", "merchant", "topic", "wish", "files", "you", "identity", "review", "send"].map((step) =>
        front(`submit/:draft/${step}`, `submit/${step}.tsx`),
      ),
      front("submit/:draft/files/:place/remove", "submit/remove-file.ts"),
      front("submit/:draft/files/parts", "submit/begin-part.ts"),
      front("submit/:draft/files/parts/:part", "submit/part.ts"),
      front("submit/:draft/files/parts/:part/drop", "submit/drop-part.ts"),
      front("submit/:draft/want", "submit/want.ts"),
      front("submit/:draft/discard", "submit/discard.ts"),
      ...["complaint", "tip"].map((kind) => route(kind, "web/public/submit/old-address.ts", { id: `${language}/web/public/old-${kind}` })),
      front("receipt", "receipt.tsx"),
      front("receipt/check", "receipt-check.tsx"),
      front("receipt/messages", "receipt-message.tsx"),
      ...["withdraw", "reopen", "rate"].map((deed) => front(`receipt/${deed}`, `receipt-${deed}.tsx`)),
      front("verify", "verify.tsx"),
      front("privacy", "privacy.tsx"),
      front("accessibility", "accessibility.tsx"),
      front("display", "display.tsx"),
      front("*", "not-found.tsx"),
    ]),
    desk("sign-in", "sign-in.tsx"),
    desk("sign-out", "sign-out.ts"),
    layout("web/staff/layout.tsx", id("web/staff/layout"), [
      desk("", "desk.tsx"),
      desk("leads", "leads/queue.tsx"),
      desk("leads/:number", "leads/lead.tsx"),
      ...["claim", "ask", "note", "return", "route", "rule", "rename", "link", "accept", "file", "close", "identity", "register"].map(
        (verb) => desk(`leads/:number/${verb}`, `leads/${verb}.tsx`),
      ),
      ...["agree", "refuse", "open"].map((verb) => desk(`leads/:number/identity/${verb}`, `leads/identity/${verb}.tsx`)),
      desk("leads/:number/tasks/:task", "leads/task.tsx"),
      desk("filings/new", "filings/new.tsx"),
      desk("filings/unregistered", "filings/unregistered.tsx"),
      desk("filings/unregistered.csv", "filings/unregistered-file.ts"),
      desk("filings/supervisors", "filings/supervisors.tsx"),
      desk("filings/supervisors/new", "filings/new-supervisor.tsx"),
      desk("filings/supervisors/:number", "filings/supervisor.tsx"),
      desk("filings/supervisors/:number/end", "filings/end-supervisor.tsx"),
      desk("evidence/:id", "leads/evidence.ts"),
      desk("cases", "cases/list.tsx"),
      desk("cases/new", "cases/new.tsx"),
      desk("cases/:number", "cases/case.tsx"),
      desk("cases/:number/edit", "cases/edit.tsx"),
      ...["approve", "request-changes", "withdraw", "picture"].map((verb) => desk(`cases/:number/${verb}`, `cases/${verb}.tsx`)),
      desk("pictures/:id", "cases/picture-file.ts"),
      desk("exposure", "exposure/list.tsx"),
      desk("exposure/new", "exposure/new.tsx"),
      desk("exposure/:slug", "exposure/day.tsx"),
      desk("exposure/:slug/preview", "exposure/preview.tsx"),
      ...["edit", "add-case", "remove-case", "rehearse", "arm", "disarm", "hold"].map((verb) =>
        desk(`exposure/:slug/${verb}`, `exposure/${verb}.tsx`),
      ),
      desk("plans", "plans/plan.tsx"),
      desk("plans/new", "plans/new.tsx"),
      desk("plans/:year/:version", "plans/other-plan.tsx"),
      desk("plans/drafts/:id", "plans/draft.tsx"),
      ...["about", "units", "preview", "confirm", "discard"].map((step) => desk(`plans/drafts/:id/${step}`, `plans/${step}.tsx`)),
      desk("plans/drafts/:id/areas/new", "plans/add-area.tsx"),
      desk("plans/drafts/:id/areas/:area", "plans/area.tsx"),
      ...["move", "merge", "drop"].map((step) => desk(`plans/drafts/:id/areas/:area/${step}`, `plans/${step}-area.tsx`)),
      desk("reports", "reports/figures.tsx"),
      desk("reports/statistics.csv", "reports/statistics.ts"),
      desk("team", "team/members.tsx"),
      desk("team/new", "team/new.tsx"),
      desk("team/:username/deactivate", "team/deactivate.tsx"),
      desk("team/:username/password", "team/password.tsx"),
      desk("activity", "activity/record.tsx"),
      desk("*", "not-found.tsx"),
    ]),
  ];
}
