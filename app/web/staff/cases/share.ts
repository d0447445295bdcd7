import type { LoaderFunctionArgs } from "@remix-run/node";
import { casePack } from "#app/cases/share/case-pack.ts";
import { packCase } from "#app/cases/share/pack-case.ts";
import { tellCase } from "#app/cases/share/tell-case.ts";
import { isDemo } from "#app/team/demo.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { knownSiteUrl } from "#app/web/site.server.ts";
import { packProblem, sendPack } from "#app/web/staff/send-pack.server.ts";
import { saying } from "#app/web/ui/saying.ts";

/** Poster, long picture, article and press list of a case, in Chinese whatever the desk's language: it is for the county's readers. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.read");
  const site = knownSiteUrl();
  if (!site) return packProblem("noAddress");
  const packed = await packCase(params.number ?? "", by);
  if (!packed) throw new Response(null, { status: 404 });
  const say = { ...saying("zh"), site, demo: await isDemo() };
  const told = tellCase(packed.known, packed.released, say);
  return sendPack(casePack(told, say.t), `${say.t("cases.share.files.pack")}-${told.number}`);
}
