import { eq } from "drizzle-orm";
import { z } from "zod";
import { record } from "#app/activity/record.ts";
import { latestVersion } from "#app/cases/latest-version.ts";
import { issuesOf, text } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { caseRedactions } from "#db/schema/case-redactions.ts";
import { cases } from "#db/schema/cases.ts";
import { openHits } from "./open-hits.ts";

const form = z.object({ reason: text(4, 300, "cases.redaction.issues.reason") });

export type AcceptOutcome = { outcome: "accepted" | "gone" | "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Words that look personal may stand, says a member and why: a company's own number, a person everybody knows by law. */
export async function acceptHit(number: string, hit: string, reason: string, by: Member): Promise<AcceptOutcome> {
  const read = form.safeParse({ reason });
  if (!read.success) return { outcome: "invalid", issues: issuesOf(read.error) };
  return asMember(by, async (tx) => {
    const [known] = await tx.select({ id: cases.id }).from(cases).where(eq(cases.number, number)).for("share");
    if (!known) return { outcome: "unknown" };
    const open = await openHits(tx, known.id, await latestVersion(tx, known.id));
    const words = open.find(({ facts }) => facts?.hit === hit)?.facts;
    if (!words) return { outcome: "gone" };
    const [kind, found] = [String(words.kind), String(words.found)];
    await tx
      .insert(caseRedactions)
      .values({ caseId: known.id, kind, found, reason: read.data.reason, memberId: by.id })
      .onConflictDoNothing();
    await record(tx, "case.hit-accepted", { kind: "case", id: known.id }, { number, kind });
    return { outcome: "accepted" };
  });
}
