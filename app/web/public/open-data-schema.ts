import { siteUrl } from "#app/web/site.server.ts";
import { openSchema } from "./open-data/schema.ts";

/** What cases.json is made of, for a program that checks it. */
export const loader = (): Response =>
  new Response(JSON.stringify(openSchema(siteUrl()), null, 2), {
    headers: { "Content-Type": "application/schema+json; charset=utf-8", "Access-Control-Allow-Origin": "*" },
  });
