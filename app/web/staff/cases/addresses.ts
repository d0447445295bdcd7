import { deskPage } from "#app/web/staff/desk-page.ts";

export const casePages = [
  deskPage("cases", "cases/list.tsx"),
  deskPage("cases/new", "cases/new.tsx"),
  deskPage("cases/read", "cases/read.tsx"),
  deskPage("cases/read/draft", "cases/read-draft.tsx"),
  deskPage("cases/ledger", "cases/ledger.tsx"),
  deskPage("cases/report", "cases/report.tsx"),
  deskPage("cases/reports", "cases/reports.tsx"),
  deskPage("cases/reports/:id", "cases/report-page.tsx"),
  deskPage("cases/reports/:id/draft", "cases/report-draft.tsx"),
  deskPage("cases/:number", "cases/case.tsx"),
  deskPage("cases/:number/edit", "cases/edit.tsx"),
  ...["request-changes", "publish-correction", "withdraw", "picture", "versions"].map((verb) =>
    deskPage(`cases/:number/${verb}`, `cases/${verb}.tsx`),
  ),
  ...["accept", "mask"].map((verb) => deskPage(`cases/:number/redaction/${verb}`, `cases/redaction-${verb}.tsx`)),
  deskPage("cases/:number/after", "cases/after.tsx"),
  ...["recheck", "reply"].map((what) => deskPage(`cases/:number/after/${what}`, `cases/after/${what}.tsx`)),
  ...["confirm", "take-back"].map((verb) => deskPage(`cases/:number/after/:kind/:id/${verb}`, `cases/after/${verb}.ts`)),
  deskPage("cases/:number/review/:step", "cases/review.tsx"),
  ...["cover", "remove"].map((verb) => deskPage(`cases/:number/pictures/:id/${verb}`, `cases/picture-${verb}.tsx`)),
  deskPage("cases/:number/share.zip", "cases/share.ts"),
  deskPage("pictures/:id", "cases/picture-file.ts"),
];
