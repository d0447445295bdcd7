import { and, desc, eq, isNull } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { searchSynonyms } from "#db/schema/search.ts";
import { members } from "#db/schema/team.ts";

export type ListedSynonym = { id: string; names: string[]; addedBy: string; addedAt: Date };

/** Groups of names in force, the newest first, with who added them. */
export const synonymList = (by: Member): Promise<ListedSynonym[]> => inForce(by);

/** One group in force; null for one that has ended and one that never was. */
export async function openSynonym(id: string, by: Member): Promise<ListedSynonym | null> {
  const [group] = isSynonymId(id) ? await inForce(by, id) : [];
  return group ?? null;
}

export const isSynonymId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

const inForce = (by: Member, only?: string): Promise<ListedSynonym[]> =>
  asMember(by, (tx) => {
    const { id, names, addedAt, endedAt, addedBy } = searchSynonyms;
    return tx
      .select({ id, names, addedBy: members.name, addedAt })
      .from(searchSynonyms)
      .innerJoin(members, eq(members.id, addedBy))
      .where(and(isNull(endedAt), only ? eq(id, only) : undefined))
      .orderBy(desc(addedAt), id);
  });
