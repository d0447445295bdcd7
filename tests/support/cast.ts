import { eq } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { memberRows } from "#app/team/member-rows.ts";
import { asStranger } from "#db/client.server.ts";
import { members } from "#db/schema/team.ts";

/**
 * shen takes in · lu works in the enforcement brigade, he with special equipment, fang with metrology, helan at the station ·
 * song publishes · yan reviews · zhou leads · gu keeps the team.
 */
export async function member(username: string): Promise<Member> {
  const [found] = await asStranger((tx) => memberRows(tx).where(eq(members.username, username)));
  if (!found) throw new Error(`the cast has no ${username}`);
  return found;
}
