import { asc, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { supervisors } from "#db/schema/intake.ts";

export type Supervisor = { number: string; name: string; township: string | null; endedOn: string | null };

/** The roster: who serves first, by number; who has ended after them. */
export function supervisorList(by: Member): Promise<Supervisor[]> {
  return asMember(by, (tx) => {
    const { number, name, township, endedOn } = supervisors;
    return tx.select({ number, name, township, endedOn }).from(supervisors).orderBy(sql`${endedOn} is not null`, asc(number));
  });
}
