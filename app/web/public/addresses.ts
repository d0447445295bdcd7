import { index, layout, type RouteConfigEntry, route } from "@remix-run/route-config";

const front = (path: string, file: string) => route(path, `web/public/${file}`);

/** What citizens open, in each language. */
export const publicPages: RouteConfigEntry[] = [
  layout("web/public/layout.tsx", [
    index("web/public/home.tsx"),
    front("search", "search.tsx"),
    front("search/suggest", "search/suggest.ts"),
    front("search/by/:group", "search/group.tsx"),
    front("cases/:number", "case.tsx"),
    front("register", "register.tsx"),
    front("topics", "topics.tsx"),
    front("topics/:slug", "topic.tsx"),
    front("records/:key", "record.tsx"),
    front("open-data", "open-data.tsx"),
    front("exposure-days", "exposure-days.tsx"),
    front("exposure-days/:slug", "exposure-day.tsx"),
    front("submit", "submit/begin.tsx"),
    front("submit/:draft", "submit/resume.ts"),
    ...["first", "story", "merchant", "topic", "wish", "files", "you", "identity", "review", "send"].map((step) =>
      front(`submit/:draft/${step}`, `submit/${step}.tsx`),
    ),
    front("submit/:draft/merchant/find", "submit/merchant-find.tsx"),
    front("submit/:draft/files/:place/remove", "submit/remove-file.ts"),
    front("submit/:draft/files/parts", "submit/begin-part.ts"),
    front("submit/:draft/files/parts/:part", "submit/part.ts"),
    front("submit/:draft/files/parts/:part/drop", "submit/drop-part.ts"),
    front("submit/:draft/want", "submit/want.ts"),
    front("submit/:draft/discard", "submit/discard.ts"),
    ...["complaint", "tip"].map((kind) => route(kind, "web/public/submit/old-address.ts", { id: `web/public/old-${kind}` })),
    front("receipt", "receipt.tsx"),
    front("receipt/check", "receipt-check.tsx"),
    front("receipt/messages", "receipt-message.tsx"),
    ...["withdraw", "reopen", "rate"].map((deed) => front(`receipt/${deed}`, `receipt-${deed}.tsx`)),
    front("reward", "reward.tsx"),
    front("reward/claim", "reward-claim.tsx"),
    front("industry/:key", "industry.tsx"),
    front("industry/:key/pictures/:id", "industry-picture.ts"),
    front("verify", "verify.tsx"),
    front("privacy", "privacy.tsx"),
    front("accessibility", "accessibility.tsx"),
    front("display", "display.tsx"),
    front("*", "not-found.tsx"),
  ]),
];
