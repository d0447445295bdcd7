import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { settings } from "#app/settings.server.ts";
import type { StoreAt } from "./store-at.ts";
import { storeOnDisk } from "./store-disk.ts";
import { storeInBucket } from "./store-s3.ts";

/** Originals are what people sent, locked (shelve-original.ts); pictures are cleaned and may be shown to whom the database says. */
export type Shelf = "originals" | "pictures";

/**
 * Moves a file that is already on disk onto its shelf; the same bytes twice are one file. When it returns they are safe. Throws
 * when they are not the bytes that were said, and with STORE_AWAY when the store cannot take them now.
 */
export async function shelve(shelf: Shelf, file: string, sha256: Buffer): Promise<void> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  if (!hash.digest().equals(sha256)) throw new Error("other bytes than were said");
  await orAway(() => theStore().put(placeOn(shelf, sha256), file));
}

export const shelveBytes = (shelf: Shelf, content: Buffer, sha256: Buffer): Promise<void> =>
  shelveDraft(shelf, sha256, (draft) => writeFile(draft, content, { mode: 0o600 }));

/** A copy of a file on disk. */
export const shelveCopy = (shelf: Shelf, file: string, sha256: Buffer): Promise<void> =>
  shelveDraft(shelf, sha256, (draft) => copyFile(file, draft));

/** Whether it is there to be named by a filing. One that was set aside is brought back: somebody is about to name it. */
export const isShelved = (shelf: Shelf, sha256: Buffer): Promise<boolean> =>
  orAway(async () => {
    const place = placeOn(shelf, sha256);
    const { has, move } = theStore();
    return (await has(place)) || (await move(aside(place), place)) || has(place);
  });

/** Throws with STORE_AWAY when it is not there, before anything is answered. */
export const readShelved = (shelf: Shelf, sha256: Buffer): Promise<ReadableStream> =>
  wherever(shelf, sha256, (store, place) => store.read(place));

/** Lets a program look at what is on a shelf as a file on disk, which it must not change; it may be gone after. */
export async function withShelved<T>(shelf: Shelf, sha256: Buffer, use: (file: string) => Promise<T>): Promise<T> {
  const { file, close } = await wherever(shelf, sha256, (store, place) => store.open(place));
  return use(file).finally(close);
}

/** The same of a clean picture. */
export const withPicture = <T>(sha256: Buffer, use: (file: string) => Promise<T>): Promise<T> => withShelved("pictures", sha256, use);

async function shelveDraft(shelf: Shelf, sha256: Buffer, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = path.join(incoming(), randomUUID());
  await mkdir(incoming(), { recursive: true, mode: 0o700 });
  try {
    await write(draft);
    await shelve(shelf, draft, sha256);
  } finally {
    await rm(draft, { force: true });
  }
}

/** What is being set aside or brought back is at every moment in one of two places; a third look finds what moved in between. */
function wherever<T>(shelf: Shelf, sha256: Buffer, look: (store: StoreAt, place: string) => Promise<T | null>): Promise<T> {
  return orAway(async () => {
    const store = theStore();
    const place = placeOn(shelf, sha256);
    const found = (await look(store, place)) ?? (await look(store, aside(place))) ?? (await look(store, place));
    if (!found) throw new Error("a file is not on its shelf");
    return found;
  });
}

const incoming = (): string => path.join(settings.dataDir, "incoming");

function placeOn(shelf: Shelf, sha256: Buffer): string {
  const name = sha256.toString("hex");
  return `${shelf}/${name.slice(0, 2)}/${name}`;
}

/** Where a file that nothing names waits before it goes (sweep-shelves.ts). */
export const aside = (place: string): string => place.replace("/", "/aside/");

/** Its place on the shelf. */
export const notAside = (place: string): string => place.replace("/aside/", "/");

export const theStore = (): StoreAt => (settings.bucket ? storeInBucket(settings.bucket, incoming()) : storeOnDisk(settings.dataDir));

/** A store that is away, full or refuses our key: said as a 503 and never as a filing taken (app/web/unavailable.server.ts). */
export async function orAway<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw Object.assign(new Error("the file store is away", { cause }), { code: "STORE_AWAY" });
  }
}
