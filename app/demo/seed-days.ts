import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { exposureDays, exposureEntries } from "#db/schema/exposure.ts";
import { days } from "#db/seed/demo/days.ts";
import { hour } from "./days-ago.ts";
import { happened } from "./past.ts";
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
    const armedAt = new Date(Math.min(Date.now(), hour(inDays - 1, 15).getTime()));
    const by = people.member("song");
    await tx.update(exposureDays).set({ armedAt, armedBy: by }).where(eq(exposureDays.id, written.id));
    await happened(tx, { verb: "day.armed", kind: "day", id: written.id, by, at: armedAt.toISOString() }, { slug: text.slug });
  }
}
