import type { LoaderFunctionArgs } from "@remix-run/node";
import { industryPicture } from "#app/exposure/industry.ts";
import { sendFile } from "#app/web/send-file.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { codeFor, privately } from "./industry/opened.server.ts";

/** A picture of a trade's day, while link and code open it. */
export const loader = ({ request, params: { key = "", id = "" } }: LoaderFunctionArgs) =>
  guarded(async () => {
    const code = await codeFor(request, key);
    const picture = code ? await industryPicture(key, code, id) : null;
    if (!picture) throw new Response(null, { status: 404 });
    return sendFile(request, picture.stream, { "Content-Type": picture.mediaType, ...privately });
  });
