import { deskPage } from "#app/web/staff/desk-page.ts";

export const filingPages = [
  deskPage("filings/new", "filings/new.tsx"),
  deskPage("filings/operators", "filings/operators.ts"),
  deskPage("filings/import", "filings/import.tsx"),
  ...["look", "take"].map((step) => deskPage(`filings/import/${step}`, `filings/import-${step}.tsx`)),
  deskPage("filings/to-check", "filings/to-check.tsx"),
  deskPage("filings/to-check/clear", "filings/clear.tsx"),
  deskPage("filings/unregistered", "filings/unregistered.tsx"),
  deskPage("filings/unregistered.csv", "filings/unregistered-file.ts"),
  deskPage("filings/supervisors", "filings/supervisors.tsx"),
  deskPage("filings/supervisors/new", "filings/new-supervisor.tsx"),
  deskPage("filings/supervisors/:number", "filings/supervisor.tsx"),
  deskPage("filings/supervisors/:number/end", "filings/end-supervisor.tsx"),
];
