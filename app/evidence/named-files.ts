import { and, eq, inArray, isNull } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Tx } from "#db/client.server.ts";
import { casePictures, pictureVariants } from "#db/schema/case-pictures.ts";
import { evidence, evidenceKeys } from "#db/schema/evidence.ts";
import type { Shelf } from "./store.ts";

/** Which of these files (their SHA-256 in hex) a filing names, or a case. Whoever gives a row a file's name adds it here. */
export async function namedFiles(tx: Tx, shelf: Shelf, names: string[]): Promise<Set<string>> {
  if (names.length === 0) return new Set();
  const hashes = names.map((name) => Buffer.from(name, "hex"));
  const rows = shelf === "originals" ? await originals(tx, hashes) : await pictures(tx, hashes);
  return new Set(rows.flatMap(({ sha256 }) => (sha256 ? [sha256.toString("hex")] : [])));
}

/** Locked ones as long as their key is kept, and those of before that nobody has locked yet (seal-earlier.ts). */
const originals = (tx: Tx, hashes: Buffer[]) =>
  unionAll(
    tx
      .select({ sha256: evidence.sealedSha256 })
      .from(evidence)
      .innerJoin(evidenceKeys, eq(evidenceKeys.evidenceId, evidence.id))
      .where(and(inArray(evidence.sealedSha256, hashes), isNull(evidenceKeys.shreddedOn))),
    tx
      .select({ sha256: evidence.sha256 })
      .from(evidence)
      .where(and(inArray(evidence.sha256, hashes), isNull(evidence.sealedSha256))),
  );

const pictures = (tx: Tx, hashes: Buffer[]) =>
  unionAll(
    tx.select({ sha256: evidence.cleanSha256 }).from(evidence).where(inArray(evidence.cleanSha256, hashes)),
    tx.select({ sha256: casePictures.sha256 }).from(casePictures).where(inArray(casePictures.sha256, hashes)),
    tx.select({ sha256: pictureVariants.sha256 }).from(pictureVariants).where(inArray(pictureVariants.sha256, hashes)),
  );
