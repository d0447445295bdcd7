import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { EvidenceFile } from "#app/evidence/upload.ts";
import { keyHashFor } from "#app/intake/new-form-key.ts";
import type { Draft } from "./draft.ts";

const nonceBytes = 12;
const tagBytes = 16;

/** Locks a draft with its own key, which only the writer's browser keeps: what lies in the database is noise to everybody else. */
export function lock(key: string, draft: Draft): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", lockOf(key), nonce).setAAD(keyHashFor("draft", key));
  const files = draft.files.map(written);
  const locked = Buffer.concat([cipher.update(JSON.stringify({ ...draft, files })), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), locked]);
}

/** Throws when it was locked with another key, or changed. */
export function unlock(key: string, locked: Buffer): Draft {
  const opener = createDecipheriv("aes-256-gcm", lockOf(key), locked.subarray(0, nonceBytes)).setAAD(keyHashFor("draft", key));
  opener.setAuthTag(locked.subarray(nonceBytes, nonceBytes + tagBytes));
  const plain = Buffer.concat([opener.update(locked.subarray(nonceBytes + tagBytes)), opener.final()]);
  type Kept = Omit<Draft, "files" | "begunAt"> & { begunAt?: number; files: Written[] };
  const kept = JSON.parse(plain.toString("utf8")) as Kept;
  // A draft of before that was kept counts as begun long ago.
  return { ...kept, begunAt: kept.begunAt ?? 0, files: kept.files.map(read) };
}

type Written = { sha256: string; sealedSha256?: string; key?: string; bytes: number; mediaType: string };

const written = ({ sha256, sealedSha256, key, bytes, mediaType }: EvidenceFile): Written => ({
  ...{ sha256: sha256.toString("hex"), sealedSha256: sealedSha256.toString("hex"), key: key.toString("hex") },
  ...{ bytes, mediaType },
});

/** A file of before they were locked has no key: it stands nowhere any more, and is asked for again before anything is filed. */
const read = ({ sha256, sealedSha256 = "", key = "", bytes, mediaType }: Written): EvidenceFile => ({
  ...{ sha256: Buffer.from(sha256, "hex"), sealedSha256: Buffer.from(sealedSha256, "hex"), key: Buffer.from(key, "hex") },
  ...{ bytes, mediaType },
});

const lockOf = (key: string): Buffer => createHmac("sha256", key).update("draft lock").digest();
