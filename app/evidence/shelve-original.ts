import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { settings } from "#app/settings.server.ts";
import { hashing } from "./hashing.ts";
import { inTurn } from "./in-turn.ts";
import { lock, newKey } from "./lock.ts";
import { orAway, shelve } from "./store.ts";
import type { Locked } from "./upload.ts";

/** Fifty films at once, each locked piece by piece, would hold more in memory than two of them and be done no sooner. */
const turn = inTurn(2);

/**
 * Puts a file on the shelf of originals, locked under a key of its own: the plain bytes never lie there. The same bytes twice are
 * two files that nobody can tell to be one. The file itself stays where it is. Throws when it holds other bytes than were said, and
 * with STORE_AWAY when there is no room for it now.
 */
export const shelveOriginal = (file: string, sha256: Buffer): Promise<Locked & { key: Buffer }> => turn(() => lockAway(file, sha256));

async function lockAway(file: string, sha256: Buffer): Promise<Locked & { key: Buffer }> {
  const incoming = path.join(settings.dataDir, "incoming");
  const draft = path.join(incoming, randomUUID());
  const key = await newKey();
  const [plain, locked] = [createHash("sha256"), createHash("sha256")];
  try {
    await orAway(async () => {
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      const noise = lock(hashing(plain, createReadStream(file)), key);
      await pipeline(hashing(locked, noise), createWriteStream(draft, { mode: 0o600 }));
    });
    if (!plain.digest().equals(sha256)) throw new Error("other bytes than were said");
    const sealedSha256 = locked.digest();
    await shelve("originals", draft, sealedSha256);
    return { sha256, sealedSha256, key };
  } finally {
    await rm(draft, { force: true });
  }
}
