import { readFile } from "node:fs/promises";
import path from "node:path";
import { keptCard } from "#app/cases/share/kept-card.ts";
import type { Card } from "#app/cases/share/leaflet.ts";

/** The picture other sites show beside a link to something that is public now; the portal's own until it is drawn. */
export async function sendCard(card: Card): Promise<Response> {
  const png = (await keptCard(card)) ?? (await readFile(path.resolve("public/card.png")));
  return new Response(new Uint8Array(png), {
    headers: { "Content-Type": "image/png", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache" },
  });
}
