import { z } from "zod";
import { record } from "#app/activity/record.ts";
import { day, issuesOf, words } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { occasions } from "#db/schema/occasions.ts";

const form = z
  .object({
    kind: z.enum(["own", "food-safety-week"], words("exposure.issues.kind")),
    name: z.string().trim().max(60, words("exposure.issues.name")).default(""),
    startsOn: day("exposure.issues.startsOn"),
    endsOn: z.union([z.literal(""), day("exposure.issues.endsOn")]).default(""),
  })
  .refine(({ kind, name }) => kind !== "own" || name.length >= 2, { path: ["name"], message: words("exposure.issues.name") })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, { path: ["endsOn"], message: words("exposure.issues.endsOn") })
  .transform(({ kind, name, startsOn, endsOn }) => ({ kind, startsOn, name: kind === "own" ? name : "", endsOn: endsOn || startsOn }));

export type AddOccasionOutcome = { outcome: "added"; year: string } | { outcome: "invalid"; issues: Issue[] };

/** An occasion of the bureau's own, or the days of one year's food-safety week, which are announced each year. One day needs no end. */
export async function addOccasion(typed: Record<string, string>, by: Member): Promise<AddOccasionOutcome> {
  const read = form.safeParse(typed);
  if (!read.success) return { outcome: "invalid", issues: issuesOf(read.error) };
  return asMember(by, async (tx) => {
    const [row] = await tx
      .insert(occasions)
      .values({ ...read.data, addedBy: by.id })
      .returning({ id: occasions.id });
    await record(tx, "occasion.added", { kind: "occasion", id: row?.id ?? "" }, { startsOn: read.data.startsOn });
    return { outcome: "added", year: read.data.startsOn.slice(0, 4) };
  });
}
