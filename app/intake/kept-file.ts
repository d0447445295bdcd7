import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { mostFiles } from "#app/evidence/kinds.ts";
import { isShelved } from "#app/evidence/store.ts";
import type { EvidenceFile } from "#app/evidence/upload.ts";
import { keyed } from "./receipt-key.ts";

/** A file that arrived with a form that has to be mended: carried in the form itself, locked, so nothing is sent twice. */
export type KeptFile = { token: string; bytes: number; mediaType: string };

const nonceBytes = 12;
const tagBytes = 16;

/** A token opens only here, and only together with the form it was given for: what it holds also opens the file. */
export function keepFor(formKey: string, { sha256, sealedSha256, key, bytes, mediaType }: EvidenceFile): KeptFile {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", keyed("kept", formKey), nonce);
  const said = JSON.stringify([sha256.toString("hex"), sealedSha256.toString("hex"), key.toString("hex"), bytes, mediaType]);
  const locked = Buffer.concat([cipher.update(said), cipher.final()]);
  return { token: Buffer.concat([nonce, cipher.getAuthTag(), locked]).toString("base64url"), bytes, mediaType };
}

export async function readKept(formKey: string, tokens: string[]): Promise<EvidenceFile[]> {
  const read = await Promise.all([...new Set(tokens)].slice(0, mostFiles).map((token) => open(formKey, token)));
  return read.filter((file) => file !== null);
}

async function open(formKey: string, token: string): Promise<EvidenceFile | null> {
  const said = unlocked(formKey, Buffer.from(token, "base64url"));
  if (!said) return null;
  type Said = [sha256: string, sealedSha256: string, key: string, bytes: number, mediaType: string];
  const [sha256, sealedSha256, key, bytes, mediaType] = JSON.parse(said) as Said;
  const file = { sha256: Buffer.from(sha256, "hex"), sealedSha256: Buffer.from(sealedSha256, "hex"), key: Buffer.from(key, "hex") };
  return (await isShelved("originals", file.sealedSha256)) ? { ...file, bytes, mediaType } : null;
}

function unlocked(formKey: string, token: Buffer): string | null {
  if (token.length < nonceBytes + tagBytes) return null;
  const opener = createDecipheriv("aes-256-gcm", keyed("kept", formKey), token.subarray(0, nonceBytes));
  opener.setAuthTag(token.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return Buffer.concat([opener.update(token.subarray(nonceBytes + tagBytes)), opener.final()]).toString("utf8");
  } catch {
    return null;
  }
}
