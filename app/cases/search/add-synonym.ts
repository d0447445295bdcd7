import { and, arrayOverlaps, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { searchSynonyms } from "#db/schema/search.ts";
import { readNames } from "./synonym-form.ts";

export type AddSynonymOutcome = { outcome: "added" } | { outcome: "invalid"; issues: Issue[] };

/** Different words that people use for one thing: from now on a question with one of them finds the others too. */
export function addSynonym(typed: Record<string, string>, by: Member): Promise<AddSynonymOutcome> {
  return asMember(by, async (tx): Promise<AddSynonymOutcome> => {
    const read = readNames(typed.names ?? "", typed.noName === "on");
    if ("issue" in read) return { outcome: "invalid", issues: [read.issue] };
    const taken = await takenName(tx, read.names);
    if (taken) return { outcome: "invalid", issues: [taken] };
    const [row] = await tx.insert(searchSynonyms).values({ names: read.names, addedBy: by.id }).returning({ id: searchSynonyms.id });
    if (!row) throw new Error("the group of names was not written");
    await record(tx, "synonym.added", { kind: "synonym", id: row.id }, { names: read.names.length, vouched: typed.noName === "on" });
    return { outcome: "added" };
  });
}

/** A name stands in one group at a time. Who adds waits for who is adding, as in the database's own wall. */
async function takenName(tx: Tx, names: string[]): Promise<Issue | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(7266)`);
  const inForce = and(isNull(searchSynonyms.endedAt), arrayOverlaps(searchSynonyms.names, names));
  const [group] = await tx.select({ names: searchSynonyms.names }).from(searchSynonyms).where(inForce).limit(1);
  if (!group) return null;
  const name = names.find((one) => group.names.includes(one)) ?? "";
  return { field: "names", key: "search.desk.issues.taken", facts: { name, group: group.names.join("、") } };
}
