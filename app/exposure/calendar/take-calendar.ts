import { randomUUID } from "node:crypto";
import { record } from "#app/activity/record.ts";
import { dropImport, openImport } from "#app/intake/import/keep-import.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { occasions } from "#db/schema/occasions.ts";
import { fatedEvents } from "./look-at-calendar.ts";

/**
 * Takes down what the dry run showed, in one transaction; the same file a second time changes nothing. Over: the file was laid aside too
 * long ago.
 */
export async function takeCalendar(token: string, by: Member): Promise<{ outcome: "taken"; count: number } | { outcome: "over" }> {
  const bytes = await openImport(token, by);
  if (!bytes) return { outcome: "over" };
  const count = await asMember(by, async (tx) => {
    const events = (await fatedEvents(tx, bytes)) ?? [];
    const rows = events.flatMap(({ uid, name, startsOn, endsOn, fate }) =>
      fate === "take" && startsOn && endsOn ? [{ kind: "own" as const, uid, name, startsOn, endsOn, addedBy: by.id }] : [],
    );
    const taken = rows.length ? await tx.insert(occasions).values(rows).onConflictDoNothing().returning({ id: occasions.id }) : [];
    if (taken.length) await record(tx, "occasion.imported", { kind: "import", id: randomUUID() }, { taken: taken.length });
    return taken.length;
  });
  await dropImport(token);
  return { outcome: "taken", count };
}
