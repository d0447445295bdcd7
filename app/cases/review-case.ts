import { and, eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { caseReviews } from "#db/schema/case-reviews.ts";
import { cases } from "#db/schema/cases.ts";
import { isEditor } from "./is-editor.ts";
import { latestVersion, type Version } from "./latest-version.ts";
import { openHits } from "./redaction/open-hits.ts";
import { type ReviewStep, reviewSteps } from "./review-steps.ts";
import { whyNeverPublic } from "./why-never-public.ts";

export type ReviewOutcome =
  | { outcome: "reviewed" | "changed" | "own-text" | "not-yet" | "unknown" }
  | { outcome: "invalid"; issues: Issue[] };

const verbs = { legal: "case.legal-reviewed", secrecy: "case.secrecy-reviewed", approval: "case.approved" } as const;

/**
 * A second person's word for the text they read: `readHash` (hex) is the hash on their page. What has changed since is not
 * reviewed, nobody reviews what they wrote or edited, and each step waits for the one before it; the database refuses all three
 * as well. The last step is the approval.
 */
export function reviewCase(number: string, step: ReviewStep, readHash: string, by: Member): Promise<ReviewOutcome> {
  return asMember(by, async (tx) => {
    const [known] = await tx
      .select({ id: cases.id, authorId: cases.authorId })
      .from(cases)
      .where(eq(cases.number, number))
      .for("no key update");
    if (!known) return { outcome: "unknown" };
    if (known.authorId === by.id || (await isEditor(tx, known.id, by.id))) return { outcome: "own-text" };
    const version = await latestVersion(tx, known.id);
    if (version.contentHash.toString("hex") !== readHash) return { outcome: "changed" };
    const given = await stepsGiven(tx, known.id, version);
    if (given.includes(step)) return { outcome: "reviewed" };
    if (given.length < reviewSteps.indexOf(step)) return { outcome: "not-yet" };
    const issues = [...(await whyNeverPublic(tx, known.id, version)), ...(await openHits(tx, known.id, version))];
    if (issues.length) return { outcome: "invalid", issues };
    await tx.insert(caseReviews).values({ caseId: known.id, contentHash: version.contentHash, step, memberId: by.id });
    await record(tx, verbs[step], { kind: "case", id: known.id }, { number, hash: readHash.slice(0, 12) });
    return { outcome: "reviewed" };
  });
}

async function stepsGiven(tx: Tx, caseId: string, { contentHash }: Version): Promise<ReviewStep[]> {
  const ofThisText = and(eq(caseReviews.caseId, caseId), eq(caseReviews.contentHash, contentHash));
  const rows = await tx.select({ step: caseReviews.step }).from(caseReviews).where(ofThisText);
  return rows.map((row) => row.step);
}
