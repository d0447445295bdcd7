import { timingSafeEqual } from "node:crypto";
import { mostFiles } from "#app/evidence/kinds.ts";
import { isShelved } from "#app/evidence/store.ts";
import type { EvidenceFile } from "#app/evidence/upload.ts";
import { keyed } from "./receipt-key.ts";

/** A file that arrived with a form that has to be mended: carried in the form itself, signed, so nothing is sent twice. */
export type KeptFile = { token: string; bytes: number; mediaType: string };

/** A token opens only together with the form it was given for. */
export function keepFor(formKey: string, { sha256, bytes, mediaType }: EvidenceFile): KeptFile {
  const said = `${sha256.toString("hex")}.${bytes}.${mediaType}`;
  return { token: `${said}.${sign(formKey, said)}`, bytes, mediaType };
}

export async function readKept(formKey: string, tokens: string[]): Promise<EvidenceFile[]> {
  const read = await Promise.all([...new Set(tokens)].slice(0, mostFiles).map((token) => open(formKey, token)));
  return read.filter((picture) => picture !== null);
}

async function open(formKey: string, token: string): Promise<EvidenceFile | null> {
  const [hex, bytes, mediaType, signature] = token.split(".");
  if (!hex || !bytes || !mediaType || !signature) return null;
  const right = sign(formKey, `${hex}.${bytes}.${mediaType}`);
  if (right.length !== signature.length || !timingSafeEqual(Buffer.from(right), Buffer.from(signature))) return null;
  const sha256 = Buffer.from(hex, "hex");
  return (await isShelved("originals", sha256)) ? { sha256, bytes: Number(bytes), mediaType } : null;
}

const sign = (formKey: string, said: string): string => keyed("kept", `${formKey}\n${said}`).toString("base64url");
