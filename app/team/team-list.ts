import { asc, eq } from "drizzle-orm";
import { asMember } from "#db/client.server.ts";
import { members, units } from "#db/schema/team.ts";
import type { Member, Role, Unit } from "./member.ts";

export type Colleague = { username: string; name: string; role: Role; unit: string; unitEn: string; active: boolean };

/** Everybody there is and was, by unit. */
export function teamList(by: Member): Promise<{ units: Unit[]; members: Colleague[] }> {
  return asMember(by, async (tx) => {
    const { id, slug, name, nameEn, kind } = units;
    const all = await tx
      .select({
        username: members.username,
        name: members.name,
        role: members.role,
        unit: units.name,
        unitEn: units.nameEn,
        left: members.deactivatedAt,
      })
      .from(members)
      .innerJoin(units, eq(units.id, members.unitId))
      .orderBy(asc(units.name), asc(members.username));
    return {
      units: await tx.select({ id, slug, name, nameEn, kind }).from(units).orderBy(asc(units.name)),
      members: all.map(({ left, ...member }) => ({ ...member, active: left === null })),
    };
  });
}
