import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { isFrozen } from "./is-frozen.ts";
import { readCase } from "./read-case.ts";
import { writeCase } from "./write-case.ts";

export type EditOutcome = { outcome: "edited" } | { outcome: "invalid"; issues: Issue[] } | { outcome: "frozen" } | { outcome: "unknown" };

/** An edit changes the hash, and so voids every approval. On an armed day nothing is edited. */
export function editCase(number: string, typed: Record<string, string>, by: Member): Promise<EditOutcome> {
  return asMember(by, async (tx) => {
    const [known] = await tx.select().from(cases).where(eq(cases.number, number)).for("update");
    if (!known) return { outcome: "unknown" };
    if (await isFrozen(tx, known.id)) return { outcome: "frozen" };
    const read = await readCase(tx, typed);
    if ("issues" in read) return { outcome: "invalid", issues: read.issues };
    await writeCase(tx, { ...read.text, number, authorId: known.authorId, lastEditorId: by.id }, known.id);
    await record(tx, "case.edited", { kind: "case", id: known.id }, { number });
    return { outcome: "edited" };
  });
}
