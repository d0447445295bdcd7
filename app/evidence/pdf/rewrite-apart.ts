import { apart } from "#app/apart.server.ts";
import type { Rewritten } from "./without-author.ts";

/**
 * Writes a PDF anew in a process of its own; "too-hard" when it was made to be. A true PDF of 20 MB and a hundred thousand parts
 * takes some seconds, and eighteen where others take all the machine.
 */
export async function rewriteApart(bytes: Buffer): Promise<Rewritten | { outcome: "too-hard" }> {
  const rewritten = await apart<Buffer, Rewritten>("app/evidence/pdf/pdf-child.ts", bytes, { seconds: 60, megabytes: 900 });
  return rewritten ?? { outcome: "too-hard" };
}
