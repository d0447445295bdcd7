import { createHmac } from "node:crypto";
import { mkdir, open, readdir } from "node:fs/promises";
import path from "node:path";
import { settings } from "#app/settings.server.ts";

/** A file on its way in pieces. Everything known of it stands in its name: whose it is, which, and how many bytes it will have. */
export type Part = { id: string; size: number; path: string };

const incoming = (): string => path.join(settings.dataDir, "incoming");

/** Names lead from no file to a draft or a person: only who has the key can make them. `mark` tells one sender's files apart. */
export const partId = (key: string, mark: string): string => named(key, `part ${mark}`);

const named = (key: string, words: string): string => createHmac("sha256", key).update(words).digest("hex").slice(0, 32);

/** Every part of a draft that is still on its way. */
export async function partsOf(key: string): Promise<Part[]> {
  const names = await readdir(incoming()).catch(() => []);
  return names.map((name) => partIn(key, name)).filter((part) => part !== null);
}

export const partNamed = async (key: string, id: string): Promise<Part | null> =>
  (await partsOf(key)).find((part) => part.id === id) ?? null;

function partIn(key: string, name: string): Part | null {
  const [, owner, id = "", size] = /^([0-9a-f]{32})\.([0-9a-f]{32})\.(\d+)$/.exec(name) ?? [];
  return owner === named(key, "parts") ? { id, size: Number(size), path: path.join(incoming(), name) } : null;
}

/** Where a part would lie, whether it is there or not. */
export const placeOfPart = (key: string, id: string, size = 0): string => path.join(incoming(), `${named(key, "parts")}.${id}.${size}`);

/** An empty part; one that is there already stays as it is. */
export async function newPart(key: string, id: string, size: number): Promise<Part> {
  await mkdir(incoming(), { recursive: true, mode: 0o700 });
  const part = { id, size, path: placeOfPart(key, id, size) };
  await open(part.path, "a", 0o600).then((file) => file.close());
  return part;
}

/** How many bytes have reached the disk; null when it is gone. They are flushed before they are promised. */
export async function offsetOf(part: Part): Promise<number | null> {
  const file = await open(part.path, "r+").catch(() => null);
  if (!file) return null;
  try {
    const { size } = await file.stat();
    await file.datasync();
    return size;
  } finally {
    await file.close();
  }
}
