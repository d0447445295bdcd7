import { desc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { type Topic, topicRows } from "#app/plans/topics.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { planDrafts } from "#db/schema/plan-drafts.ts";
import { members } from "#db/schema/team.ts";
import type { DraftRow } from "./change-draft.ts";
import { ourUnits } from "./our-units.ts";
import { type Open, whatIsOpen } from "./what-is-open.ts";
import type { OurUnit } from "./which-unit.ts";

export type OpenDraft = Omit<DraftRow, "startedBy" | "planId"> & { startedBy: string; open: Open; units: OurUnit[]; allTopics: Topic[] };

/** A draft with what is still open in it, and what one may choose from; null when it is confirmed, discarded or was never there. */
export function openDraft(id: string, by: Member): Promise<OpenDraft | null> {
  return asMember(by, async (tx) => {
    if (!z.uuid().safeParse(id).success) return null;
    const [row] = await tx
      .select({ draft: planDrafts, startedBy: members.name })
      .from(planDrafts)
      .innerJoin(members, eq(members.id, planDrafts.startedBy))
      .where(eq(planDrafts.id, id));
    if (!row || row.draft.planId) return null;
    const { planId: _, ...draft } = row.draft;
    return { ...draft, startedBy: row.startedBy, open: whatIsOpen(draft.areas), units: await ourUnits(tx), allTopics: await topicRows(tx) };
  });
}

/** Drafts that wait to be confirmed, newest first. */
export function waitingDrafts(
  by: Member,
): Promise<{ id: string; title: string; year: number | null; startedAt: Date; startedBy: string }[]> {
  const { id, title, year, startedAt } = planDrafts;
  return asMember(by, (tx) =>
    tx
      .select({ id, title, year, startedAt, startedBy: members.name })
      .from(planDrafts)
      .innerJoin(members, eq(members.id, planDrafts.startedBy))
      .where(isNull(planDrafts.planId))
      .orderBy(desc(planDrafts.startedAt)),
  );
}
