import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { rewriteApart } from "./pdf/rewrite-apart.ts";
import { shelveBytes, shelveCopy } from "./store.ts";

/**
 * A copy of the PDF at this place (20 MB at most; `original`: its SHA-256) whose properties, XMP, pictures and comments name nobody.
 * Locked, signed or damaged it is handed out as it came, which the desk says beside it; null when it was made to be hard.
 */
export async function cleanPdf(file: string, original: Buffer): Promise<{ sha256: Buffer } | null> {
  const rewritten = await rewriteApart(await readFile(file));
  if (rewritten.outcome === "too-hard") return null;
  if (rewritten.outcome === "as-it-came") {
    await shelveCopy("pictures", file, original);
    return { sha256: original };
  }
  const data = Buffer.from(rewritten.bytes);
  const sha256 = createHash("sha256").update(data).digest();
  await shelveBytes("pictures", data, sha256);
  return { sha256 };
}
