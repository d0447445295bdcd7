import type { LoaderFunctionArgs } from "@remix-run/node";
import { readClean } from "#app/evidence/read-clean.ts";
import { requireStaff } from "#app/web/session.server.ts";

/** A cleaned picture, for those who may see its lead: kept by no cache, running nothing, with a name that says nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.read");
  const picture = await readClean(params.id ?? "", by);
  if (!picture) throw new Response(null, { status: 404 });
  return new Response(picture.stream, {
    headers: {
      "Content-Type": picture.mediaType,
      "Content-Disposition": 'inline; filename="evidence.webp"',
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}
