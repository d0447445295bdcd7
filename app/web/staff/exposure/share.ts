import type { LoaderFunctionArgs } from "@remix-run/node";
import { dayPack } from "#app/exposure/share/day-pack.ts";
import { packDay } from "#app/exposure/share/pack-day.ts";
import { tellDay } from "#app/exposure/share/tell-day.ts";
import { isDemo } from "#app/team/demo.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { knownSiteUrl } from "#app/web/site.server.ts";
import { packProblem, sendPack } from "#app/web/staff/send-pack.server.ts";
import { saying } from "#app/web/ui/saying.ts";

/** Poster, long picture, article and press list of an issue, in Chinese whatever the desk's language: it is for the county's readers. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.read");
  const site = knownSiteUrl();
  if (!site) return packProblem("noAddress");
  const packed = await packDay(params.slug ?? "", by);
  if (!packed) throw new Response(null, { status: 404 });
  const say = { ...saying("zh"), site, demo: await isDemo() };
  const told = tellDay(packed.day, packed.released, say.yuan, say);
  return sendPack(dayPack(told, say.t), `${say.t("cases.share.files.pack")}-${packed.day.slug}`);
}
