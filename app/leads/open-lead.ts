import { asc, eq, sql } from "drizzle-orm";
import type { ActivityRow } from "#app/activity/activity-row.ts";
import { historyOf } from "#app/activity/history-of.ts";
import { today } from "#app/deadlines/today.ts";
import { endingOf, kindOf } from "#app/evidence/kinds.ts";
import { isScanned } from "#app/evidence/scan-file.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { evidence } from "#db/schema/evidence.ts";
import { shownOfFiling, submissions } from "#db/schema/intake.ts";
import { leadNotes, leads, leadTasks } from "#db/schema/leads.ts";
import { members, units } from "#db/schema/team.ts";
import { messages, senderDeeds } from "#db/schema/thread.ts";
import type { Lead } from "./change-lead.ts";
import { identityOf } from "./identity-state.ts";
import { areaOf, dutyOf } from "./lead-area.ts";
import { isRuled, returnsBeforeLeader, returnsOf } from "./lead-returns.ts";
import { linkedLeads, sameMerchant } from "./related-leads.ts";
import { rewardOf } from "./reward-of.ts";
import { toCheck } from "./to-check.ts";
import { unitsNamed } from "./units-named.ts";
import { whatNow } from "./what-now.ts";

export type LeadPage = NonNullable<Awaited<ReturnType<typeof openLead>>>;

/** A lead with all that belongs to it; null when it is not for this member's eyes. Identity stays sealed. */
export function openLead(number: string, by: Member) {
  return asMember(by, async (tx) => {
    const [row] = await tx
      .select({ lead: leads, submission: shownOfFiling, owner: units, toCheck: sql<boolean>`${toCheck}` })
      .from(leads)
      .innerJoin(submissions, eq(submissions.id, leads.submissionId))
      .innerJoin(units, eq(units.id, leads.ownerUnitId))
      .where(eq(leads.number, number));
    if (!row) return null;
    const { lead, submission } = row;
    const { kind, stage, openedOn, dueOn, dueReason, acceptedOn, closedOn, closingCode, answer } = lead;
    const { merchantName, merchantAddress, township, happenedOn, story, request, amountYuan, identity, channel, sourceNumber } = submission;
    const { platform, creditCode, orderNumber, behalf } = submission;
    const { id, slug, name, nameEn, kind: unitKind } = row.owner;
    const returns = await returnsOf(tx, lead.id);
    const ruled = await isRuled(tx, lead.id);
    const returned = { ruled, twice: returns.length >= returnsBeforeLeader };
    const sender = await identityOf(tx, lead, submission);
    const history = (await historyOf(tx, { kind: "lead", id: lead.id })) as ActivityRow[];
    return {
      number,
      topic: lead.topicSlug,
      ...{ kind, stage, openedOn, dueOn, dueReason, acceptedOn, closedOn, closingCode, answer },
      ...{ merchantName, merchantAddress, township, happenedOn, story, request, identity, channel, sourceNumber },
      ...{ platform, creditCode, orderNumber, behalf },
      number12315: lead.number12315,
      amountYuan: amountYuan === null ? null : Number(amountYuan),
      owner: { id, slug, name, nameEn, kind: unitKind },
      mine: lead.ownerUnitId === by.unit.id,
      sender,
      reward: await rewardOf(tx, lead, by),
      area: await areaOf(tx, lead),
      why: lead.why,
      duty: await dutyOf(tx, lead),
      elsewhere: submission.elsewhere,
      returns,
      ...returned,
      claimedBy: await claimant(tx, lead),
      evidence: await evidenceOf(tx, lead),
      scanned: isScanned(),
      tasks: await tasksOf(tx, lead, by),
      messages: await thread(tx, lead),
      deeds: await deedsOf(tx, lead),
      notes: await notesOf(tx, lead),
      history,
      named: await unitsNamed(tx, history),
      linked: await linkedLeads(tx, lead),
      sameMerchant: await sameMerchant(tx, lead),
      today: await today(tx),
      can: whatNow({ lead, channel, identity: sender, toCheck: row.toCheck, ...returned }, by),
    };
  });
}

async function claimant(tx: Tx, { claimedBy }: Lead) {
  if (!claimedBy) return null;
  const [member] = await tx.select({ id: members.id, name: members.name }).from(members).where(eq(members.id, claimedBy));
  return member ?? null;
}

async function evidenceOf(tx: Tx, { submissionId }: Lead) {
  const rows = await tx
    .select()
    .from(evidence)
    .where(eq(evidence.submissionId, submissionId))
    .orderBy(sql`${evidence.addedOn} nulls first`, asc(evidence.id));
  return rows.map(({ id, width, height, bytes, mediaType, sha256, cleanSha256, refused, addedOn }) => ({
    ...{ id, width, height, bytes, addedOn, ending: endingOf(mediaType), kind: kindOf(mediaType) ?? ("document" as const) },
    /** Nothing could be taken from it without breaking it: it may name its author. */
    asItCame: Boolean(cleanSha256?.equals(sha256)),
    state: cleanSha256 ? ("shown" as const) : refused === "infected" ? refused : refused ? ("refused" as const) : ("waiting" as const),
  }));
}

async function tasksOf(tx: Tx, { id }: Lead, by: Member) {
  const rows = await tx
    .select({ task: leadTasks, unit: units.name, unitEn: units.nameEn })
    .from(leadTasks)
    .innerJoin(units, eq(units.id, leadTasks.unitId))
    .where(eq(leadTasks.leadId, id))
    .orderBy(asc(leadTasks.role), asc(units.name));
  return rows.map(({ task: { id, role, dueOn, doneOn, outcome, unitId }, unit, unitEn }) => ({
    ...{ id, unit, unitEn, role, dueOn, doneOn, outcome },
    mine: unitId === by.unit.id,
  }));
}

function thread(tx: Tx, { submissionId }: Lead) {
  return tx
    .select({ author: messages.author, body: messages.body, writtenOn: messages.writtenOn, who: members.name })
    .from(messages)
    .leftJoin(members, eq(members.id, messages.memberId))
    .where(eq(messages.submissionId, submissionId))
    .orderBy(asc(messages.position));
}

function deedsOf(tx: Tx, { submissionId }: Lead) {
  const { kind, body, rating, doneOn } = senderDeeds;
  return tx.select({ kind, body, rating, doneOn }).from(senderDeeds).where(eq(senderDeeds.submissionId, submissionId)).orderBy(asc(doneOn));
}

function notesOf(tx: Tx, { id }: Lead) {
  return tx
    .select({ who: members.name, body: leadNotes.body, at: leadNotes.at })
    .from(leadNotes)
    .innerJoin(members, eq(members.id, leadNotes.memberId))
    .where(eq(leadNotes.leadId, id))
    .orderBy(asc(leadNotes.at));
}
