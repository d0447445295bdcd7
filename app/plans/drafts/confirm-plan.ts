import { desc, eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import { day } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, isDuplicate, type Tx } from "#db/client.server.ts";
import { planDrafts } from "#db/schema/plan-drafts.ts";
import { plans } from "#db/schema/plans.ts";
import { type DraftRow, heldDraft } from "./change-draft.ts";
import { whatIsOpen } from "./what-is-open.ts";
import { writeAreas } from "./write-areas.ts";

export type ConfirmOutcome =
  | { outcome: "confirmed" }
  | { outcome: "unknown" }
  | { outcome: "stale" }
  | { outcome: "invalid"; issues: Issue[] };

/**
 * The draft becomes the plan of its year, from a day on; today means from this minute on. A plan in force is never edited:
 * another one for the same year is its next version and takes over at its moment. Open leads stay where they are.
 *
 * @param typed `from` a day "YYYY-MM-DD"; `replace` is "on" when the year has a plan already and this one is to take over
 */
export function confirmPlan(id: string, revision: number, typed: Record<string, string>, by: Member): Promise<ConfirmOutcome> {
  return asMember<ConfirmOutcome>(by, async (tx) => {
    const draft = await heldDraft(tx, id);
    if (!draft) return { outcome: "unknown" };
    if (draft.revision !== revision) return { outcome: "stale" };
    const version = await lastVersion(tx, draft.year);
    const issues = [...notReady(draft), ...wrongDay(draft, typed.from ?? "", await today(tx)), ...alreadyThere(draft, version, typed)];
    if (issues.length || draft.year === null) return { outcome: "invalid", issues };
    const { year, title, bureau, notice, deadlines, occasions } = draft;
    const inForceFrom = new Date(`${typed.from}T00:00:00+08:00`);
    const [plan] = await tx
      .insert(plans)
      .values({ year, version: version + 1, title, bureau, notice, deadlines, occasions, inForceFrom, confirmedBy: by.id })
      .returning({ id: plans.id });
    if (!plan) throw new Error("the plan was not written");
    await writeAreas(tx, plan.id, draft.areas);
    await tx.update(planDrafts).set({ planId: plan.id }).where(eq(planDrafts.id, id));
    await record(tx, "plan.confirmed", { kind: "plan", id: plan.id }, { year, version: version + 1, areas: draft.areas.length });
    return { outcome: "confirmed" };
  }).catch((error: unknown) => {
    // Two leaders at the same second: the other one's plan is there now.
    if (isDuplicate(error)) return { outcome: "stale" };
    throw error;
  });
}

function notReady(draft: DraftRow): Issue[] {
  const open = whatIsOpen(draft.areas);
  const issues: Issue[] = [];
  if (!draft.title) issues.push({ field: "draft", key: "plans.issues.noTitle" });
  if (draft.year === null) issues.push({ field: "draft", key: "plans.issues.noYear" });
  if (!draft.areas.some(({ kind }) => kind === "area")) issues.push({ field: "draft", key: "plans.issues.noAreas" });
  if (open.unitNames.length) issues.push({ field: "draft", key: "plans.issues.unitsOpen", facts: { count: open.unitNames.length } });
  if (open.doubtful) issues.push({ field: "draft", key: "plans.issues.doubtsOpen", facts: { count: open.doubtful } });
  return issues;
}

function wrongDay({ year }: DraftRow, from: string, now: string): Issue[] {
  if (!day().safeParse(from).success) return [{ field: "from", key: "plans.issues.from" }];
  if (from < now) return [{ field: "from", key: "plans.issues.past" }];
  if (year !== null && Number(from.slice(0, 4)) !== year) return [{ field: "from", key: "plans.issues.wrongYear", facts: { year, from } }];
  return [];
}

function alreadyThere({ year }: DraftRow, version: number, typed: Record<string, string>): Issue[] {
  if (version === 0 || year === null || typed.replace === "on") return [];
  return [{ field: "replace", key: "plans.issues.twoPlans", facts: { year, version } }];
}

async function lastVersion(tx: Tx, year: number | null): Promise<number> {
  if (year === null) return 0;
  const [last] = await tx.select({ version: plans.version }).from(plans).where(eq(plans.year, year)).orderBy(desc(plans.version)).limit(1);
  return last?.version ?? 0;
}
