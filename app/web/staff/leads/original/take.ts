import type { ActionFunctionArgs } from "@remix-run/node";
import { endingOf } from "#app/evidence/kinds.ts";
import { openOriginal } from "#app/leads/open-original.ts";
import { sendFile } from "#app/web/send-file.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";

/** The file as it came, to take home and never to be looked at here: kept by no cache, running nothing, with a name that says nothing. */
export async function action({ request, params: { number = "", file = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.read");
  const done = await guarded(() => openOriginal(number, file, by));
  const page = `/staff/leads/${number}/originals/${file}`;
  if (done.outcome !== "opened") return goTo(request, done.outcome === "damaged" ? `${page}?damaged` : page);
  return sendFile(request, done.stream, {
    "Content-Type": "application/octet-stream",
    "Content-Length": String(done.bytes),
    "Content-Disposition": `attachment; filename="original.${endingOf(done.mediaType)}"`,
    "Cache-Control": "no-store",
  });
}
