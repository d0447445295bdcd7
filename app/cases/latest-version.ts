import { desc, eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { caseVersions } from "#db/schema/case-reviews.ts";
import { type VersionText, versionAlts, versionText } from "./version-text.ts";

export type Version = { n: number; contentHash: Buffer; editorId: string; pictures: string[]; at: Date; text: VersionText; alts: string[] };

/** The text that reviews are about: of a case that is out, the correction that waits when there is one. */
export async function latestVersion(tx: Tx, caseId: string): Promise<Version> {
  const [row] = await tx.select().from(caseVersions).where(eq(caseVersions.caseId, caseId)).orderBy(desc(caseVersions.n)).limit(1);
  if (!row) throw new Error("a case without a version");
  const { n, contentHash, editorId, pictures, at, content } = row;
  return { n, contentHash, editorId, pictures, at, text: versionText(content), alts: versionAlts(content) };
}
