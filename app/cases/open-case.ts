import { asc, desc, eq, inArray } from "drizzle-orm";
import { historyOf } from "#app/activity/history-of.ts";
import { may } from "#app/team/may.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { caseMet } from "#db/schema/case-met.ts";
import { casePictures } from "#db/schema/case-pictures.ts";
import { caseChangeRequests, caseReviews } from "#db/schema/case-reviews.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureDays, exposureEntries } from "#db/schema/exposure.ts";
import { members } from "#db/schema/team.ts";
import { caseState } from "./case-state.ts";
import { isEditor } from "./is-editor.ts";
import { isFrozen } from "./is-frozen.ts";
import { latestVersion } from "./latest-version.ts";
import { termDates } from "./publication-term.ts";
import { acceptedHits, openHits } from "./redaction/open-hits.ts";
import { reviewSteps } from "./review-steps.ts";
import { whyNeverPublic } from "./why-never-public.ts";

/**
 * A case as its writers and reviewers see it: its latest version, which of a case that is out may be a correction that waits
 * (`pending`). `contentHash` (hex) is what a review of this page will pin; `nextStep` is the review this very member could give.
 */
export function openCase(number: string, by: Member) {
  return asMember(by, async (tx) => {
    const [row] = await tx
      .select({ known: cases, state: caseState.as("state"), author: members.name })
      .from(cases)
      .innerJoin(members, eq(members.id, cases.authorId))
      .where(eq(cases.number, number));
    if (!row) return null;
    const { id, authorId, updatedAt } = row.known;
    const version = await latestVersion(tx, id);
    const pending = row.state === "published" && !version.contentHash.equals(row.known.contentHash);
    const warnings = await openHits(tx, id, version);
    const never = await whyNeverPublic(tx, id, version);
    const term = await termDates(tx, id);
    const reviews = await reviewsOf(tx, id, version.contentHash);
    const nextStep = reviewSteps[reviews.length] ?? null;
    const own = by.id === authorId || (await isEditor(tx, id, by.id));
    const over = row.state === "withdrawn" || row.state === "expired";
    const writes = may(by, "cases.write") && !over && (row.state === "published" || !(await isFrozen(tx, id)));
    const reads = may(by, "cases.approve") && !over && !own;
    return {
      ...version.text,
      number,
      term,
      updatedAt: pending ? version.at : updatedAt,
      contentHash: version.contentHash.toString("hex"),
      version: version.n,
      pending,
      state: row.state,
      author: row.author,
      warnings: [...never, ...warnings],
      accepted: await acceptedHits(tx, id),
      reviews,
      changeRequests: await requestsOf(tx, id),
      pictures: await picturesOf(tx, version.pictures),
      day: await dayOf(tx, id),
      met: await timesMet(tx, id),
      history: await historyOf(tx, { kind: "case", id }),
      nextStep: reads && !warnings.length && !never.length ? nextStep : null,
      can: {
        edit: writes,
        picture: writes,
        requestChanges: may(by, "cases.approve") && !over && Boolean(nextStep),
        publishCorrection: may(by, "cases.write") && pending && !nextStep,
        withdraw: may(by, "cases.withdraw") && row.state === "published",
      },
    };
  });
}

export type OpenCase = NonNullable<Awaited<ReturnType<typeof openCase>>>;

/** Reviews of this very text in their order; those of earlier texts are void. */
async function reviewsOf(tx: Tx, caseId: string, contentHash: Buffer) {
  const rows = await tx
    .select({ step: caseReviews.step, who: members.name, at: caseReviews.at, hash: caseReviews.contentHash })
    .from(caseReviews)
    .innerJoin(members, eq(members.id, caseReviews.memberId))
    .where(eq(caseReviews.caseId, caseId));
  const given = rows.filter((row) => row.hash.equals(contentHash)).map(({ step, who, at }) => ({ step, who, at }));
  return given.sort((one, other) => reviewSteps.indexOf(one.step) - reviewSteps.indexOf(other.step));
}

function picturesOf(tx: Tx, ids: string[]) {
  const { id, alt, width, height } = casePictures;
  return tx.select({ id, alt, width, height }).from(casePictures).where(inArray(id, ids)).orderBy(asc(id));
}

function requestsOf(tx: Tx, caseId: string) {
  return tx
    .select({ who: members.name, comment: caseChangeRequests.comment, at: caseChangeRequests.at })
    .from(caseChangeRequests)
    .innerJoin(members, eq(members.id, caseChangeRequests.memberId))
    .where(eq(caseChangeRequests.caseId, caseId))
    .orderBy(desc(caseChangeRequests.at));
}

/** How many readers began a form because of it. */
async function timesMet(tx: Tx, caseId: string): Promise<number> {
  const [row] = await tx.select({ times: caseMet.times }).from(caseMet).where(eq(caseMet.caseId, caseId));
  return row?.times ?? 0;
}

async function dayOf(tx: Tx, caseId: string) {
  const [day] = await tx
    .select({ slug: exposureDays.slug, title: exposureDays.title, releaseAt: exposureDays.releaseAt })
    .from(exposureEntries)
    .innerJoin(exposureDays, eq(exposureDays.id, exposureEntries.dayId))
    .where(eq(exposureEntries.caseId, caseId));
  return day ?? null;
}
