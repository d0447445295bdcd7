import type { Member } from "#app/team/member.ts";
import { caseFor } from "./case-for.server.ts";

/** A case and one picture of its latest text; 404 when either is not there. */
export async function pictureFor({ number, id }: { number?: string; id?: string }, by: Member) {
  const known = await caseFor(number, by);
  const picture = known.pictures.find((one) => one.id === id);
  if (!picture) throw new Response(null, { status: 404 });
  return { known, picture };
}
