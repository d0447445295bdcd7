import { drawApart } from "#app/cases/share/draw-apart.ts";
import type { Pack } from "#app/cases/share/pack.ts";
import type { Translate } from "#app/i18n/keys.ts";

/** A share pack as a download under its Chinese name; 503, in words, when the drawing did not come to an end. */
export async function sendPack(pack: Pack, name: string, t: Translate): Promise<Response> {
  const zip = await drawApart({ pack });
  const shown = { "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store" };
  if (!zip)
    return new Response(t("cases.share.failed"), { status: 503, headers: { ...shown, "Content-Type": "text/plain; charset=utf-8" } });
  return new Response(new Uint8Array(zip), {
    headers: {
      ...shown,
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="share.zip"; filename*=UTF-8''${encodeURIComponent(name)}.zip`,
    },
  });
}
