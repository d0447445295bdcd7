import { type RouteConfigEntry, route } from "@remix-run/route-config";

/** What has one address for both languages: pictures, feeds, tables and what only programs ask for. */
export const publicFiles: RouteConfigEntry[] = [
  route("pictures/:id", "web/public/picture.ts"),
  route("pictures/:id/:variant", "web/public/picture.ts", { id: "web/public/picture-variant" }),
  route("cases/:number/card.png", "web/public/case-card.ts"),
  route("exposure-days/:slug/card.png", "web/public/day-card.ts"),
  route("operators", "web/public/operators.ts"),
  ...["feeds/:file", "feeds/topics/:topic", "feeds/regions/:region"].map((path) => route(path, "web/public/feed.ts", { id: path })),
  route("exposure-days.ics", "web/public/calendar.ts"),
  ...["csv", "json"].map((form) => route(`open-data/cases.${form}`, `web/public/open-data-${form}.ts`)),
  route("open-data/schema.json", "web/public/open-data-schema.ts"),
  route("sitemap.xml", "web/public/sitemap.ts"),
  route("sitemaps/:file", "web/public/sitemap-part.ts"),
  route("robots.txt", "web/public/robots.ts"),
];
