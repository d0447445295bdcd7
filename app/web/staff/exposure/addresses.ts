import { deskPage } from "#app/web/staff/desk-page.ts";

export const exposurePages = [
  deskPage("exposure", "exposure/list.tsx"),
  deskPage("exposure/new", "exposure/new.tsx"),
  deskPage("exposure/calendar", "exposure/calendar/year.tsx"),
  deskPage("exposure/calendar.ics", "exposure/calendar/file.ts"),
  deskPage("exposure/calendar/occasions", "exposure/calendar/add-occasion.tsx"),
  deskPage("exposure/calendar/occasions/:id/remove", "exposure/calendar/remove-occasion.tsx"),
  deskPage("exposure/calendar/import", "exposure/calendar/import.tsx"),
  deskPage("exposure/calendar/import/take", "exposure/calendar/take.tsx"),
  deskPage("exposure/:slug", "exposure/day.tsx"),
  deskPage("exposure/:slug/preview", "exposure/preview.tsx"),
  deskPage("exposure/:slug/share.zip", "exposure/share.ts"),
  deskPage("exposure/:slug/industry", "exposure/industry.tsx"),
  deskPage("exposure/:slug/industry/end", "exposure/end-industry.tsx"),
  deskPage("exposure/:slug/links", "exposure/links.tsx"),
  deskPage("exposure/:slug/links/:link/revoke", "exposure/revoke-link.tsx"),
  ...["edit", "risk", "add-case", "remove-case", "move-up", "move-down", "rehearse", "arm", "disarm", "hold", "revert", "duplicate"].map(
    (verb) => deskPage(`exposure/:slug/${verb}`, `exposure/${verb}.tsx`),
  ),
];
