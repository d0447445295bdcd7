import { inLanguage } from "#app/i18n/languages.ts";
import { escaped } from "#app/web/public/feeds/plain.ts";

export type Entry = { path: string; changedOn?: string };

/** What one list may hold (sitemaps.org). */
export const mostInOne = 50_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export const caseEntry = ({ number, changedOn }: { number: string; changedOn: string }): Entry => ({ path: `/cases/${number}`, changedOn });

/** Pages with their twin in the other language and the day they last changed. */
export function written(entries: Entry[], site: string): string {
  const one = ({ path, changedOn }: Entry) => {
    const [zh, en] = [escaped(site + path), escaped(site + inLanguage(path, "en"))];
    const twins = `<xhtml:link rel="alternate" hreflang="zh-CN" href="${zh}"/><xhtml:link rel="alternate" hreflang="en" href="${en}"/>`;
    return `<url><loc>${zh}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ""}${twins}</url>\n`;
  };
  return `${head}<urlset ${schema} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.map(one).join("")}</urlset>\n`;
}

/** Lists of pages, in a list. */
export const writtenIndex = (paths: string[], site: string): string =>
  `${head}<sitemapindex ${schema}>\n${paths.map((path) => `<sitemap><loc>${escaped(site + path)}</loc></sitemap>\n`).join("")}</sitemapindex>\n`;

export const asXml = (text: string): Response => new Response(text, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
