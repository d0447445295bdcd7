import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { CaseText } from "./case-form.ts";
import { latestVersion } from "./latest-version.ts";
import { countTerm } from "./publication-term.ts";

/** Writes the next version of a case that is out, with these pictures; the database refuses it for any other case. */
export async function proposeCorrection(tx: Tx, caseId: string, { topic, ...text }: CaseText, pictures: string[]): Promise<void> {
  const { publishUntil } = await countTerm(tx, caseId, text.tier, text.decidedOn);
  const columns = { ...text, topicSlug: topic, publishUntil };
  const named = Object.fromEntries(Object.entries(columns).map(([name, value]) => [snake(name), value]));
  await tx.execute(sql`select propose_correction(${caseId}, ${JSON.stringify(named)}::jsonb, ${sql.param(pictures)}::text[])`);
}

/** The next version with other pictures and the same words. */
export async function withPictures(tx: Tx, caseId: string, change: (pictures: string[]) => string[]): Promise<void> {
  const { text, pictures } = await latestVersion(tx, caseId);
  const { topicSlug: topic, publishUntil: _, ...rest } = text;
  await proposeCorrection(tx, caseId, { ...rest, topic }, change(pictures));
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
