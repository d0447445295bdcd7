import { caseAddresses, publishedCount } from "#app/cases/published/addresses.ts";
import { siteUrl } from "#app/web/site.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { asXml, caseEntry, mostInOne, written, writtenIndex } from "./sitemap/entries.ts";
import { pageEntries } from "./sitemap/page-entries.server.ts";

/** Every page that is out; a list of such lists when there are more than one may hold. */
export const loader = () =>
  guarded(async () => {
    const [pages, cases] = await Promise.all([pageEntries(), publishedCount()]);
    if (pages.length + cases <= mostInOne) {
      const entries = [...pages, ...(await caseAddresses(0, mostInOne)).map(caseEntry)];
      return asXml(written(entries, siteUrl()));
    }
    const parts = Array.from({ length: Math.ceil(cases / mostInOne) }, (_, part) => `/sitemaps/cases-${part + 1}.xml`);
    return asXml(writtenIndex(["/sitemaps/pages.xml", ...parts], siteUrl()));
  });
