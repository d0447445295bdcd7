import { eq } from "drizzle-orm";
import { z } from "zod";
import { record } from "#app/activity/record.ts";
import { issuesOf, text } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { caseChangeRequests } from "#db/schema/case-reviews.ts";
import { cases } from "#db/schema/cases.ts";
import { latestVersion } from "./latest-version.ts";

const form = z.object({ comment: text(2, 1000, "cases.issues.comment") });

export type RequestOutcome = { outcome: "requested" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** The reviewer says what has to change; the author answers with the next edit. */
export async function requestChanges(number: string, comment: string, by: Member): Promise<RequestOutcome> {
  const read = form.safeParse({ comment });
  if (!read.success) return { outcome: "invalid", issues: issuesOf(read.error) };
  return asMember(by, async (tx) => {
    const [known] = await tx.select().from(cases).where(eq(cases.number, number));
    if (!known) return { outcome: "unknown" };
    const { contentHash } = await latestVersion(tx, known.id);
    await tx.insert(caseChangeRequests).values({ caseId: known.id, contentHash, memberId: by.id, comment: read.data.comment });
    await record(tx, "case.changes-requested", { kind: "case", id: known.id }, { number });
    return { outcome: "requested" };
  });
}
