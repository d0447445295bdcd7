import { mkdir, open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import type { StoreAt } from "./store-at.ts";

/**
 * Files in folders below `root`. Of the time only the day is kept: the minute of a file would be that of an anonymous tip
 * (SECURITY R13).
 */
export function storeOnDisk(root: string): StoreAt {
  const at = (place: string) => path.join(root, place);
  return {
    put: async (place, file) => {
      await flush(file);
      await arrive(file, at(place), root);
    },
    has: (place) => unlessAbsent(async () => Boolean(await stat(at(place))), false),
    read: (place) => unlessAbsent(async () => Readable.toWeb((await open(at(place), "r")).createReadStream()) as ReadableStream, null),
    open: (place) => unlessAbsent(async () => (await stat(at(place))) && { file: at(place), close: () => Promise.resolve() }, null),
    move: (from, to) => unlessAbsent(() => arrive(at(from), at(to), root).then(() => true), false),
    remove: (place) => rm(at(place), { force: true }),
    list: (folder) => list(root, folder),
  };
}

/** The day is set before the name, so that on a shelf no minute is ever to be seen. */
async function arrive(file: string, place: string, root: string): Promise<void> {
  const day = new Date().setUTCHours(0, 0, 0, 0) / 1000;
  const folder = path.dirname(place);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await utimes(file, day, day);
  await rename(file, place);
  await utimes(folder, day, day);
  // A rename is only safe once its folder has reached the disk, and the folders around it, which may be new.
  for (let around = folder; around.length >= root.length; around = path.dirname(around)) await flush(around);
}

async function flush(fileOrFolder: string): Promise<void> {
  const handle = await open(fileOrFolder, "r");
  await handle.sync().finally(() => handle.close());
}

async function* list(root: string, folder: string): AsyncIterable<{ place: string; since: Date }[]> {
  for (const part of await unlessAbsent(() => readdir(path.join(root, folder)), [])) {
    const names = await unlessAbsent(() => readdir(path.join(root, folder, part)), []);
    const places = names.map((name) => path.posix.join(folder, part, name));
    const found = await Promise.all(places.map((place) => unlessAbsent(() => stat(path.join(root, place)), null)));
    yield places.flatMap((place, index) => (found[index]?.isFile() ? [{ place, since: found[index].mtime }] : []));
  }
}

async function unlessAbsent<T, None>(look: () => Promise<T>, absent: None): Promise<T | None> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return absent;
    throw error;
  }
}
