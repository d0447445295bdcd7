import { asc, desc, eq } from "drizzle-orm";
import { historyOf } from "#app/activity/history-of.ts";
import { may } from "#app/team/may.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { caseApprovals, caseChangeRequests, casePictures, cases } from "#db/schema/cases.ts";
import { exposureDays, exposureEntries } from "#db/schema/exposure.ts";
import { members } from "#db/schema/team.ts";
import { caseState } from "./case-state.ts";
import { isFrozen } from "./is-frozen.ts";
import { redactionWarnings } from "./redaction-warnings.ts";

/** A case as its writers and reviewers see it; `contentHash` (hex) is what an approval of this page will pin. */
export function openCase(number: string, by: Member) {
  return asMember(by, async (tx) => {
    const [row] = await tx
      .select({ known: cases, state: caseState.as("state"), author: members.name })
      .from(cases)
      .innerJoin(members, eq(members.id, cases.authorId))
      .where(eq(cases.number, number));
    if (!row) return null;
    const { id, authorId, lastEditorId, contentHash, leadId: _, ...text } = row.known;
    const frozen = await isFrozen(tx, id);
    const warnings = redactionWarnings(row.known);
    const approvals = await approvalsOf(tx, id, contentHash);
    const writes = may(by, "cases.write") && !frozen && row.state !== "withdrawn";
    return {
      ...text,
      contentHash: contentHash.toString("hex"),
      state: row.state,
      author: row.author,
      warnings,
      approvals,
      changeRequests: await requestsOf(tx, id),
      pictures: await picturesOf(tx, id),
      day: await dayOf(tx, id),
      history: await historyOf(tx, { kind: "case", id }),
      can: {
        edit: writes,
        picture: writes,
        approve: may(by, "cases.approve") && by.id !== authorId && by.id !== lastEditorId && !approvals.length && !warnings.length,
        requestChanges: may(by, "cases.approve") && !frozen,
        withdraw: may(by, "cases.withdraw") && row.state === "published",
      },
    };
  });
}

export type OpenCase = NonNullable<Awaited<ReturnType<typeof openCase>>>;

/** Approvals of this very text; those of earlier texts are void. */
async function approvalsOf(tx: Tx, caseId: string, contentHash: Buffer) {
  const rows = await tx
    .select({ who: members.name, at: caseApprovals.at, hash: caseApprovals.contentHash })
    .from(caseApprovals)
    .innerJoin(members, eq(members.id, caseApprovals.memberId))
    .where(eq(caseApprovals.caseId, caseId));
  return rows.filter((row) => row.hash.equals(contentHash)).map(({ who, at }) => ({ who, at }));
}

function picturesOf(tx: Tx, caseId: string) {
  const { id, alt, width, height } = casePictures;
  return tx.select({ id, alt, width, height }).from(casePictures).where(eq(casePictures.caseId, caseId)).orderBy(asc(id));
}

function requestsOf(tx: Tx, caseId: string) {
  return tx
    .select({ who: members.name, comment: caseChangeRequests.comment, at: caseChangeRequests.at })
    .from(caseChangeRequests)
    .innerJoin(members, eq(members.id, caseChangeRequests.memberId))
    .where(eq(caseChangeRequests.caseId, caseId))
    .orderBy(desc(caseChangeRequests.at));
}

async function dayOf(tx: Tx, caseId: string) {
  const [day] = await tx
    .select({ slug: exposureDays.slug, title: exposureDays.title, releaseAt: exposureDays.releaseAt })
    .from(exposureEntries)
    .innerJoin(exposureDays, eq(exposureDays.id, exposureEntries.dayId))
    .where(eq(exposureEntries.caseId, caseId));
  return day ?? null;
}
