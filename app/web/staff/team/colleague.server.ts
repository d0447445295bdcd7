import type { Member } from "#app/team/member.ts";
import { type Colleague, teamList } from "#app/team/team-list.ts";

/** A colleague still at work, by username. */
export async function colleague(username: string | undefined, by: Member): Promise<Colleague> {
  const { members } = await teamList(by);
  const found = members.find((member) => member.username === username && member.active);
  if (!found) throw new Response(null, { status: 404 });
  return found;
}
