import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, rename, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { settings } from "#app/settings.server.ts";

/** Originals are what people sent and nobody looks at; pictures are cleaned and may be shown to whom the database says. */
export type Shelf = "originals" | "pictures";

export function placeOf(shelf: Shelf, sha256: Buffer): string {
  const name = sha256.toString("hex");
  return path.join(settings.dataDir, shelf, name.slice(0, 2), name);
}

/** Moves a file that is already on disk and flushed onto its shelf; the same bytes twice are one file. */
export async function shelve(shelf: Shelf, file: string, sha256: Buffer): Promise<void> {
  const place = placeOf(shelf, sha256);
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  await rename(file, place);
  await settle(place);
}

export async function shelveBytes(shelf: Shelf, content: Buffer, sha256: Buffer): Promise<void> {
  const place = placeOf(shelf, sha256);
  const draft = `${place}.${randomUUID()}`;
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  await writeFile(draft, content, { mode: 0o600, flush: true });
  await rename(draft, place);
  await settle(place);
}

/** The same bytes on another shelf. */
export async function shelveCopy(from: Shelf, to: Shelf, sha256: Buffer): Promise<void> {
  const place = placeOf(to, sha256);
  const draft = `${place}.${randomUUID()}`;
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  await copyFile(placeOf(from, sha256), draft);
  const handle = await open(draft, "r+");
  await handle.sync().finally(() => handle.close());
  await rename(draft, place);
  await settle(place);
}

export async function isShelved(shelf: Shelf, sha256: Buffer): Promise<boolean> {
  return stat(placeOf(shelf, sha256)).then(
    () => true,
    () => false,
  );
}

export function readShelved(shelf: Shelf, sha256: Buffer): ReadableStream {
  return Readable.toWeb(createReadStream(placeOf(shelf, sha256))) as ReadableStream;
}

/**
 * A rename is only safe once its folder, which may be new, has reached the disk. Of the time only the day is kept: the minute
 * of a file would be that of an anonymous tip (SECURITY R13).
 */
async function settle(place: string): Promise<void> {
  const folder = path.dirname(place);
  const day = new Date().setUTCHours(0, 0, 0, 0) / 1000;
  for (const one of [place, folder]) await utimes(one, day, day);
  for (const one of [folder, path.dirname(folder)]) {
    const handle = await open(one, "r");
    await handle.sync().finally(() => handle.close());
  }
}
