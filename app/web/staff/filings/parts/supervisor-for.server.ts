import { openSupervisor } from "#app/intake/open-supervisor.ts";
import type { Member } from "#app/team/member.ts";

export async function supervisorFor(number: string | undefined, by: Member) {
  const supervisor = await openSupervisor(number ?? "", by);
  if (!supervisor) throw new Response(null, { status: 404 });
  return supervisor;
}
