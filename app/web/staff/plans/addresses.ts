import { deskPage } from "#app/web/staff/desk-page.ts";

export const planPages = [
  deskPage("plans", "plans/plan.tsx"),
  deskPage("plans/new", "plans/new.tsx"),
  deskPage("plans/:year/:version", "plans/other-plan.tsx"),
  deskPage("plans/drafts/:id", "plans/draft.tsx"),
  ...["about", "units", "preview", "confirm", "discard"].map((step) => deskPage(`plans/drafts/:id/${step}`, `plans/${step}.tsx`)),
  deskPage("plans/drafts/:id/areas/new", "plans/add-area.tsx"),
  deskPage("plans/drafts/:id/areas/:area", "plans/area.tsx"),
  ...["move", "merge", "drop"].map((step) => deskPage(`plans/drafts/:id/areas/:area/${step}`, `plans/${step}-area.tsx`)),
];
