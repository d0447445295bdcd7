import { siteUrl } from "#app/web/site.server.ts";

const closed = ["/receipt", "/submit/", "/reward", "/operators", "/search/suggest", "/search/by/", "/staff"];

/** What a search engine has no business with, and where the list of pages is. */
export function loader(): Response {
  const lines = closed.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]);
  return new Response(["User-agent: *", ...lines, "", `Sitemap: ${siteUrl()}/sitemap.xml`, ""].join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
