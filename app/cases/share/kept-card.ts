import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { settings } from "#app/settings.server.ts";
import { drawApart } from "./draw-apart.ts";
import type { Card } from "./leaflet.ts";

/** Changes with what draw-card.ts draws, so that no older drawing is shown. */
const recipe = 1;

/** Milliseconds a request waits for a drawing; it takes about one second. */
const patience = 6_000;

/** A card older than this goes, and with it what was withdrawn; whoever still asks for one has it drawn again. */
const keptMs = 7 * 86_400_000;

/** Nobody makes us work by asking: so many cards wait to be drawn, one at a time, and each is drawn once. */
const waiting = 5;

const drawing = new Map<string, Promise<Buffer | null>>();
const hopeless = new Set<string>();

/**
 * The card of what is public now (the caller has just read it), by its very words: drawn once and kept. Null while too much else
 * is being drawn, or when it cannot be: the portal's own card is shown then.
 */
export async function keptCard(card: Card): Promise<Buffer | null> {
  const name = createHash("sha256")
    .update(JSON.stringify([recipe, card]))
    .digest("hex");
  const kept = await readFile(placeOf(name)).catch(() => null);
  if (kept || hopeless.has(name)) return kept;
  if (!drawing.has(name) && drawing.size < waiting)
    drawing.set(
      name,
      draw(name, card).finally(() => drawing.delete(name)),
    );
  return Promise.race([drawing.get(name) ?? null, wait(patience, null, { ref: false })]);
}

async function draw(name: string, card: Card): Promise<Buffer | null> {
  const png = await drawApart({ card });
  if (!png) hopeless.add(name);
  else await keep(name, png).catch(() => undefined);
  return png;
}

/** Under its name only when it is whole. */
async function keep(name: string, png: Buffer): Promise<void> {
  const draft = placeOf(randomUUID());
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  await writeFile(draft, png, { mode: 0o600 });
  await rename(draft, placeOf(name));
  for (const other of await readdir(folder())) {
    const file = path.join(folder(), other);
    const found = await stat(file).catch(() => null);
    if (found && found.mtimeMs < Date.now() - keptMs) await rm(file, { force: true });
  }
}

const folder = (): string => path.join(settings.dataDir, "cards");
const placeOf = (name: string): string => path.join(folder(), `${name}.png`);
