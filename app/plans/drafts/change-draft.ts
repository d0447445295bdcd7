import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { type ActivityFacts, record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { type DraftArea, planDrafts } from "#db/schema/plan-drafts.ts";

export type DraftRow = typeof planDrafts.$inferSelect;

export type DraftOutcome = { outcome: "changed" } | { outcome: "unknown" } | { outcome: "stale" } | { outcome: "invalid"; issues: Issue[] };

type Changed = Partial<Pick<DraftRow, "title" | "year" | "bureau" | "areas">>;

/** Which draft, as of which revision, by whom. */
export type Target = { id: string; revision: number; by: Member };

/**
 * Runs a change on a draft that nobody has confirmed yet. Whoever saw an older revision is told so and changes nothing: two
 * people at one table do not undo each other.
 *
 * @param change gives what is to be written, or what is wrong
 */
export function changeDraft(
  { id, revision, by }: Target,
  verb: string,
  change: (tx: Tx, draft: DraftRow) => Promise<Changed | Issue[]> | Changed | Issue[],
  facts: ActivityFacts = {},
): Promise<DraftOutcome> {
  return asMember<DraftOutcome>(by, async (tx) => {
    const draft = await heldDraft(tx, id);
    if (!draft) return { outcome: "unknown" };
    if (draft.revision !== revision) return { outcome: "stale" };
    const changed = await change(tx, draft);
    if (Array.isArray(changed)) return { outcome: "invalid", issues: changed };
    await tx
      .update(planDrafts)
      .set({ ...changed, revision: revision + 1 })
      .where(eq(planDrafts.id, id));
    await record(tx, verb, { kind: "plan-draft", id }, { revision: revision + 1, ...facts });
    return { outcome: "changed" };
  });
}

/** The draft, held until the transaction ends; null when it is not there, or confirmed already. */
export async function heldDraft(tx: Tx, id: string): Promise<DraftRow | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [draft] = await tx
    .select()
    .from(planDrafts)
    .where(and(eq(planDrafts.id, id), isNull(planDrafts.planId)))
    .for("update");
  return draft ?? null;
}

/** The areas with one of them changed; `null` takes it out. */
export function withArea(areas: DraftArea[], id: string, change: (area: DraftArea) => DraftArea | null): DraftArea[] {
  return areas.flatMap((area) => (area.id === id ? (change(area) ?? []) : area));
}
