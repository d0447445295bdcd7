import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { settings } from "#app/settings.server.ts";
import { hashing } from "./hashing.ts";
import { damaged, unlock } from "./lock.ts";
import { readShelved } from "./store.ts";
import type { Locked } from "./upload.ts";

/**
 * Lets a program look at an original as a plain file on disk, which is gone after. Nothing is looked at before the whole of it was
 * opened and its SHA-256 is what it was when it came; otherwise throws (isDamaged), and with STORE_AWAY when it is not there.
 */
export async function withOriginal<T>(original: Locked & { key: Buffer }, use: (file: string) => Promise<T>): Promise<T> {
  const file = path.join(settings.dataDir, "incoming", randomUUID());
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await unlockTo(file, original);
    return await use(file);
  } finally {
    await rm(file, { force: true });
  }
}

async function unlockTo(file: string, { sha256, sealedSha256, key }: Locked & { key: Buffer }): Promise<void> {
  const hash = createHash("sha256");
  const locked = Readable.fromWeb((await readShelved("originals", sealedSha256)) as import("node:stream/web").ReadableStream);
  await pipeline(hashing(hash, unlock(locked, key)), createWriteStream(file, { mode: 0o600 }));
  if (!hash.digest().equals(sha256)) throw damaged();
}
