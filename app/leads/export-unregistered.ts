import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { type Unregistered, unregisteredNow } from "./unregistered-leads.ts";

/** The list of what 12315 does not know yet, to be taken out of the portal as a file: the record says by whom, when and how many rows. */
export function exportUnregistered(by: Member): Promise<Unregistered[]> {
  return asMember(by, async (tx) => {
    const taken = await unregisteredNow(tx);
    await record(tx, "lead.exported", { kind: "unit", id: by.unit.id }, { rows: taken.length });
    return taken;
  });
}
