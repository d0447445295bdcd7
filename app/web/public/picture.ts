import type { LoaderFunctionArgs } from "@remix-run/node";
import { publishedPicture, publishedVariant } from "#app/cases/published/pictures.ts";
import { sendFile } from "#app/web/send-file.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";

/** A picture of a case, while the case is public; before and after, exactly the answer of one that never was. */
export const loader = ({ request, params }: LoaderFunctionArgs) =>
  guarded(async () => {
    const { id = "", variant } = params;
    const picture = await (variant === undefined ? publishedPicture(id) : publishedVariant(id, variant));
    if (!picture) throw new Response(null, { status: 404 });
    return sendFile(request, picture.stream, { "Content-Type": picture.mediaType, "Cache-Control": "no-cache" });
  });
