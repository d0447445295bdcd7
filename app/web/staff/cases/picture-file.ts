import type { LoaderFunctionArgs } from "@remix-run/node";
import { draftPicture } from "#app/cases/case-picture.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";

/** A case's picture before it is public, for those who write and review: kept by no cache. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.read");
  const picture = await guarded(() => draftPicture(params.id ?? "", by));
  if (!picture) throw new Response(null, { status: 404 });
  return new Response(picture.stream, {
    headers: {
      "Content-Type": picture.mediaType,
      "Content-Disposition": 'inline; filename="picture.webp"',
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}
