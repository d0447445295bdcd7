import { eq, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { supervisors } from "#db/schema/intake.ts";
import type { FilingLead } from "./open-matter.ts";
import type { Supervisor } from "./supervisor-list.ts";

/** One matter that a supervisor sent. `number` only when this member may open it; no stage while it is being routed. */
export type SentMatter = {
  filedOn: string;
  kind: "complaint" | "tip";
  topic: string;
  number: string | null;
  stage: FilingLead["stage"] | null;
  closingCode: string | null;
  unit: string | null;
  unitEn: string | null;
};

/** A supervisor, and what became of what they sent. */
export function openSupervisor(number: string, by: Member): Promise<(Supervisor & { sent: SentMatter[] }) | null> {
  return asMember(by, async (tx) => {
    const [found] = await tx.select().from(supervisors).where(eq(supervisors.number, number));
    if (!found) return null;
    type Row = Omit<SentMatter, "filedOn" | "topic" | "closingCode" | "unit" | "unitEn"> & {
      filed_on: string;
      topic_slug: string;
      closing_code: string | null;
      unit_name: string | null;
      unit_name_en: string | null;
    };
    const rows = await tx.execute<Row>(sql`select * from sent_by_supervisor(${found.id})`);
    const sent = rows.map(({ kind, number, stage, ...row }) => ({
      ...{ kind, number, stage, filedOn: row.filed_on, topic: row.topic_slug, closingCode: row.closing_code },
      ...{ unit: row.unit_name, unitEn: row.unit_name_en },
    }));
    const { name, township, endedOn } = found;
    return { number, name, township, endedOn, sent };
  });
}
