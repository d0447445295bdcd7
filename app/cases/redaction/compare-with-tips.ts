import { and, asc, desc, eq, isNotNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { publicWords } from "#app/cases/public-words.ts";
import { versionAlts, versionText } from "#app/cases/version-text.ts";
import { asClock, type Tx } from "#db/client.server.ts";
import { caseComparisons } from "#db/schema/case-redactions.ts";
import { caseVersions } from "#db/schema/case-reviews.ts";
import { cases } from "#db/schema/cases.ts";
import { submissions } from "#db/schema/intake.ts";
import { leads } from "#db/schema/leads.ts";
import { topics } from "#db/schema/plans.ts";
import { messages } from "#db/schema/thread.ts";
import { betraysInformant, type Tip } from "./betrays-informant.ts";

/** How often in a day one tip is laid beside texts: enough for honest editing, too little to read it by guessing. */
export const comparisonsADay = 12;

/**
 * Lays the latest text of every case beside the closed tip it came from. The clock does it, since who writes cases may not read tips:
 * what they learn is words of the text they saved, no more than a few, a few times a day, and each time is on record.
 */
export async function compareWithTips(): Promise<void> {
  while (await compareOne());
}

const compareOne = (): Promise<boolean> =>
  asClock(async (tx) => {
    // Two clocks at once would both count eleven and make thirteen.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('case_comparisons'))`);
    const next = await nextText(tx);
    if (!next) return false;
    const echoes = betraysInformant(wordsOf(next.content), await tipOf(tx, next.leadId));
    const { caseId, contentHash, leadId } = next;
    await tx.insert(caseComparisons).values({ caseId, contentHash, leadId, echoes });
    await record(tx, "case.compared", { kind: "case", id: caseId }, { number: next.number, echoes: echoes.length });
    return true;
  });

async function nextText(tx: Tx) {
  const latest = sql`${caseVersions.n} = (select max(n) from case_versions v where v.case_id = ${cases.id})`;
  const compared = sql`exists (select from case_comparisons k where k.case_id = ${cases.id} and k.lead_id = ${cases.leadId}
    and k.content_hash = ${caseVersions.contentHash})`;
  const today = sql`(select count(*) from case_comparisons k where k.lead_id = ${cases.leadId} and k.at > statement_timestamp() - interval '1 day')`;
  const [row] = await tx
    .select({
      caseId: cases.id,
      number: cases.number,
      leadId: leads.id,
      contentHash: caseVersions.contentHash,
      content: caseVersions.content,
    })
    .from(cases)
    .innerJoin(leads, eq(leads.id, cases.leadId))
    .innerJoin(caseVersions, eq(caseVersions.caseId, cases.id))
    .where(and(isNotNull(leads.closedOn), latest, sql`not ${compared}`, sql`${today} < ${comparisonsADay}`))
    .orderBy(asc(caseVersions.at))
    .limit(1);
  return row ?? null;
}

/** All an informant wrote, and what of it the shop itself knows. */
async function tipOf(tx: Tx, leadId: string): Promise<Tip> {
  const [sent] = await tx
    .select({ sent: submissions, zh: topics.zh, synonyms: topics.synonyms })
    .from(leads)
    .innerJoin(submissions, eq(submissions.id, leads.submissionId))
    .innerJoin(topics, eq(topics.slug, leads.topicSlug))
    .where(eq(leads.id, leadId));
  if (!sent) throw new Error("a lead without a filing");
  const { id, story, request, orderNumber, merchantName, merchantAddress, township } = sent.sent;
  const written = await tx
    .select({ body: messages.body })
    .from(messages)
    .where(and(eq(messages.submissionId, id), eq(messages.author, "sender")))
    .orderBy(desc(messages.position));
  return {
    words: [story, request ?? "", orderNumber ?? "", ...written.map(({ body }) => body)],
    known: [merchantName, merchantAddress, township ?? ""],
    usual: [sent.zh, ...sent.synonyms],
  };
}

const wordsOf = (content: Record<string, unknown>): string =>
  publicWords(versionText(content), versionAlts(content))
    .map(([, words]) => words)
    .join("\n");
