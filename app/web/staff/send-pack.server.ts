import { drawApart } from "#app/cases/share/draw-apart.ts";
import type { Pack } from "#app/cases/share/pack.ts";
import { translate } from "#app/i18n/words.tsx";

/** A share pack as a download under its Chinese name; 503, in words, when the drawing did not come to an end. */
export async function sendPack(pack: Pack, name: string): Promise<Response> {
  const zip = await drawApart({ pack });
  if (!zip) return packProblem("failed");
  return new Response(new Uint8Array(zip), {
    headers: {
      ...shown,
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="share.zip"; filename*=UTF-8''${encodeURIComponent(name)}.zip`,
    },
  });
}

/** There is no pack, and why: it could not be drawn, or nobody has said where the public finds the portal. */
export const packProblem = (why: "failed" | "noAddress"): Response =>
  new Response(translate("zh")(`cases.share.problems.${why}`), {
    status: 503,
    headers: { ...shown, "Content-Type": "text/plain; charset=utf-8" },
  });

const shown = { "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store" };
