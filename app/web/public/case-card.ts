import type { LoaderFunctionArgs } from "@remix-run/node";
import { publishedCase } from "#app/cases/published.ts";
import { caseCard } from "#app/cases/share/case-leaflets.ts";
import { tellCase } from "#app/cases/share/tell-case.ts";
import { isDemo } from "#app/team/demo.ts";
import { siteUrl } from "#app/web/site.server.ts";
import { saying } from "#app/web/ui/saying.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { sendCard } from "./send-card.server.ts";

/** A case's card while the case is public; before and after, exactly the answer of one that never was. */
export const loader = ({ params }: LoaderFunctionArgs) =>
  guarded(async () => {
    const found = await publishedCase(params.number ?? "");
    if (!found) throw new Response(null, { status: 404 });
    return sendCard(caseCard(tellCase(found, true, { ...saying("zh"), site: siteUrl(), demo: await isDemo() })));
  });
