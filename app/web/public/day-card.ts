import type { LoaderFunctionArgs } from "@remix-run/node";
import { publishedDay } from "#app/exposure/published.ts";
import { dayCard } from "#app/exposure/share/day-card.ts";
import { isDemo } from "#app/team/demo.ts";
import { siteUrl } from "#app/web/site.server.ts";
import { saying } from "#app/web/ui/saying.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { sendCard } from "./send-card.server.ts";

/** An issue's card while it is out; before, exactly the answer of one that never was. */
export const loader = ({ params }: LoaderFunctionArgs) =>
  guarded(async () => {
    const day = await publishedDay(params.slug ?? "");
    if (!day) throw new Response(null, { status: 404 });
    const words = saying("zh");
    return sendCard(dayCard(day, words.yuan(day.totalYuan), { ...words, site: siteUrl(), demo: await isDemo() }));
  });
