import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { rewriteApart } from "./pdf/rewrite-apart.ts";
import { shelveBytes, shelveCopy, withOriginal } from "./store.ts";

/**
 * A copy of a PDF (20 MB at most) whose properties and XMP name nobody. Locked, signed or damaged it is handed out as it came, which
 * the desk says beside it; null when it was made to be hard.
 */
export async function cleanPdf(original: Buffer): Promise<{ sha256: Buffer } | null> {
  const rewritten = await rewriteApart(await withOriginal(original, (file) => readFile(file)));
  if (rewritten.outcome === "too-hard") return null;
  if (rewritten.outcome === "as-it-came") {
    await shelveCopy("originals", "pictures", original);
    return { sha256: original };
  }
  const data = Buffer.from(rewritten.bytes);
  const sha256 = createHash("sha256").update(data).digest();
  await shelveBytes("pictures", data, sha256);
  return { sha256 };
}
