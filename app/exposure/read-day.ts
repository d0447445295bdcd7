import { and, eq, ne, sql } from "drizzle-orm";
import type { z } from "zod";
import { issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { occasionNamed } from "./calendar/occasion-named.ts";
import { dayForm } from "./day-form.ts";
import { dayWarnings } from "./day-words.ts";

/** Reads a typed day: every fault at its field, or the day. `own` is the slug of the day that is being edited. */
export async function readDay(
  tx: Tx,
  typed: Record<string, string>,
  own = "",
): Promise<{ day: z.infer<typeof dayForm> } | { issues: Issue[] }> {
  const form = dayForm.safeParse(typed);
  if (!form.success) return { issues: issuesOf(form.error) };
  const personal = dayWarnings(form.data);
  if (personal.length) return { issues: personal };
  const [taken] = await tx
    .select()
    .from(exposureDays)
    .where(and(eq(exposureDays.slug, form.data.slug), ne(exposureDays.slug, own)));
  if (taken) return { issues: [{ field: "slug", key: "exposure.issues.slugTaken" }] };
  if (form.data.occasion && !(await occasionNamed(tx, form.data.occasion)))
    return { issues: [{ field: "occasion", key: "exposure.issues.occasion" }] };
  if (await hasPassed(tx, form.data.releaseAt)) return { issues: [{ field: "releaseAt", key: "exposure.issues.past" }] };
  return { day: form.data };
}

/** By the database's clock, the only one that decides. */
export async function hasPassed(tx: Tx, moment: Date): Promise<boolean> {
  const [row] = await tx.execute<{ passed: boolean }>(sql`select ${moment.toISOString()}::timestamptz <= statement_timestamp() as passed`);
  return row?.passed ?? true;
}
