import type { LoaderFunctionArgs } from "@remix-run/node";
import { endingOf } from "#app/evidence/kinds.ts";
import { readClean } from "#app/evidence/read-clean.ts";
import { sendFile } from "#app/web/send-file.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";

/**
 * A picture to look at, a film or a document to take home, for those who may see its lead: kept by no cache, running nothing, with a name
 * that says nothing.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.read");
  const file = await guarded(() => readClean(params.id ?? "", by));
  if (!file) throw new Response(null, { status: 404 });
  return sendFile(request, file.stream, {
    "Content-Type": file.mediaType,
    "Content-Disposition": `${file.mediaType === "image/webp" ? "inline" : "attachment"}; filename="evidence.${endingOf(file.mediaType)}"`,
    "Cache-Control": "no-store",
  });
}
