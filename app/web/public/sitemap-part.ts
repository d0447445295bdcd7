import type { LoaderFunctionArgs } from "@remix-run/node";
import { caseAddresses } from "#app/cases/published/addresses.ts";
import { siteUrl } from "#app/web/site.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { asXml, caseEntry, mostInOne, written } from "./sitemap/entries.ts";
import { pageEntries } from "./sitemap/page-entries.server.ts";

/** One of the lists that a list of lists names: the pages, or the cases a part at a time. */
export const loader = ({ params }: LoaderFunctionArgs) =>
  guarded(async () => {
    if (params.file === "pages.xml") return asXml(written(await pageEntries(), siteUrl()));
    const part = Number(/^cases-(\d{1,4})\.xml$/.exec(params.file ?? "")?.[1] ?? 0);
    const cases = part ? await caseAddresses(part - 1, mostInOne) : [];
    if (!cases.length) throw new Response(null, { status: 404 });
    return asXml(written(cases.map(caseEntry), siteUrl()));
  });
