import type { LoaderFunctionArgs } from "@remix-run/node";
import { draftPicture } from "#app/cases/case-picture.ts";
import { sendFile } from "#app/web/send-file.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";

/** A case's picture before it is public, for those who write and review: kept by no cache. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.read");
  const picture = await guarded(() => draftPicture(params.id ?? "", by));
  if (!picture) throw new Response(null, { status: 404 });
  return sendFile(request, picture.stream, {
    "Content-Type": picture.mediaType,
    "Content-Disposition": 'inline; filename="picture.webp"',
    "Cache-Control": "no-store",
  });
}
