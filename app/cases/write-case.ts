import { eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { topics } from "#db/schema/plans.ts";
import { indexCase } from "#search/postgres/index-case.ts";
import type { CaseText } from "./case-form.ts";
import { countTerm } from "./publication-term.ts";

type Written = CaseText & { number: string; authorId: string; lastEditorId: string };

/** Writes a case and its words for search in one transaction; the database computes the hash of what the public will read. */
export async function writeCase(tx: Tx, { topic, ...text }: Written, id?: string): Promise<string> {
  const term = await countTerm(tx, id ?? null, text.tier, text.decidedOn);
  const row = { ...text, ...term, topicSlug: topic, contentHash: Buffer.alloc(0) };
  const [written] = id
    ? await tx
        .update(cases)
        .set({ ...row, updatedAt: sql`statement_timestamp()` })
        .where(eq(cases.id, id))
        .returning()
    : await tx.insert(cases).values(row).returning();
  if (!written) throw new Error("the case was not written");
  const [words] = await tx.select({ zh: topics.zh, synonyms: topics.synonyms }).from(topics).where(eq(topics.slug, topic));
  await indexCase(tx, written, words ? [words.zh, ...words.synonyms] : []);
  return written.id;
}
