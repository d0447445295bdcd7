import type { LoaderFunctionArgs } from "@remix-run/node";
import { rehearsalPicture } from "#app/exposure/open-rehearsal.ts";
import { sendFile } from "#app/web/send-file.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";

/** A picture of the rehearsed pages, by the same key as the page: no badge, no cache, and nothing without a good key. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const picture = await guarded(() => rehearsalPicture(params.key ?? "", params.id ?? ""));
  if (!picture) throw new Response(null, { status: 404 });
  return sendFile(request, picture.stream, {
    "Content-Type": picture.mediaType,
    "X-Robots-Tag": "noindex, nofollow",
    "Cache-Control": "no-store",
  });
}
