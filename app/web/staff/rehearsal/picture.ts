import type { LoaderFunctionArgs } from "@remix-run/node";
import { rehearsalPicture } from "#app/exposure/open-rehearsal.ts";
import { guarded } from "#app/web/unavailable.server.ts";

/** A picture of the rehearsed pages, by the same key as the page: no badge, no cache, and nothing without a good key. */
export async function loader({ params }: LoaderFunctionArgs) {
  const picture = await guarded(() => rehearsalPicture(params.key ?? "", params.id ?? ""));
  if (!picture) throw new Response(null, { status: 404 });
  return new Response(picture.stream, {
    headers: {
      "Content-Type": picture.mediaType,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "X-Robots-Tag": "noindex, nofollow",
      "Cache-Control": "no-store",
    },
  });
}
