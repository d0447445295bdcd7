import { hashPassword } from "#app/team/passwords.ts";
import type { Tx } from "#db/client.server.ts";
import { credentials, members, units } from "#db/schema/team.ts";
import { members as cast } from "#db/seed/demo/members.ts";
import { units as demoUnits } from "#db/seed/demo/units.ts";

/** Ids of the demo's people and units, by username and slug. */
export type People = { member: (username: string) => string; unit: (slug: string) => string; clerkOf: (unitSlug: string) => string | null };

/** The cast, with the passwords that the start prints. */
export async function seedTeam(tx: Tx): Promise<People> {
  const unitRows = await tx.insert(units).values(demoUnits).returning();
  const unit = (slug: string) => found(unitRows.find((row) => row.slug === slug)?.id, slug);
  const memberRows = await tx
    .insert(members)
    .values(cast.map(({ username, name, role, unit: home }) => ({ username, name, role, unitId: unit(home) })))
    .returning();
  const member = (username: string) => found(memberRows.find((row) => row.username === username)?.id, username);
  const secrets = await Promise.all(
    cast.map(async ({ username, password }) => ({ memberId: member(username), passwordHash: await hashPassword(password), demo: true })),
  );
  await tx.insert(credentials).values(secrets);
  return { member, unit, clerkOf: (slug) => memberRows.find((row) => row.unitId === unit(slug))?.id ?? null };
}

function found(id: string | undefined, name: string): string {
  if (!id) throw new Error(`the demo has no ${name}`);
  return id;
}
