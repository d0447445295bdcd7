import { apart } from "#app/apart.server.ts";
import type { Card } from "./leaflet.ts";
import type { Pack } from "./pack.ts";

export type ToDraw = { pack: Pack } | { card: Card };

/**
 * Draws in a process of its own, one thing at a time and behind everybody else's work: fonts and pictures never hold up a page.
 * A case takes about two seconds, a full issue about five; null when it did not come to an end.
 */
export async function drawApart(asked: ToDraw): Promise<Buffer | null> {
  const limits = { seconds: 90, megabytes: 1280, behind: true };
  const drawn = await apart<ToDraw, Uint8Array>("app/cases/share/drawing-child.ts", asked, limits);
  return drawn && Buffer.from(drawn);
}
