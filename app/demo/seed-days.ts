import { eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { exposureDays, exposureEntries } from "#db/schema/exposure.ts";
import { days } from "#db/seed/demo/days.ts";
import { hour } from "./days-ago.ts";
import { asWritten, caseId, demoCases } from "./seed-cases.ts";
import type { People } from "./seed-team.ts";

/** Past days and the one to come, all armed in the order of their minutes. */
export async function seedDays(tx: Tx, people: People): Promise<void> {
  for (const { inDays, hour: at, ...text } of [...days].sort((one, other) => one.inDays - other.inDays)) {
    const [written] = await tx
      .insert(exposureDays)
      .values({ ...text, releaseAt: hour(inDays, at), createdBy: people.member("song"), rehearsedAt: hour(inDays - 2, 16) })
      .returning();
    if (!written) throw new Error("a day was not written");
    const shown = demoCases.filter((known) => known.day === text.slug);
    for (const [index, known] of shown.entries()) {
      await tx
        .insert(exposureEntries)
        .values({ dayId: written.id, caseId: await caseId(tx, asWritten(known).number), position: index + 1 });
    }
    await tx
      .update(exposureDays)
      .set({
        armedAt: sql`least(statement_timestamp(), ${hour(inDays - 1, 15).toISOString()}::timestamptz)`,
        armedBy: people.member("song"),
      })
      .where(eq(exposureDays.id, written.id));
    await tx.execute(
      sql`select append_activity('day.armed', 'day', ${written.id}, ${JSON.stringify({ slug: text.slug })}::jsonb, least(statement_timestamp(), ${hour(inDays - 1, 15).toISOString()}::timestamptz), ${people.member("song")}::uuid)`,
    );
  }
}
