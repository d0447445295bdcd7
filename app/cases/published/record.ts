import { count, desc, eq, sql } from "drizzle-orm";
import { notice } from "#app/cases/published.ts";
import { asCitizen } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/published-cases.ts";

/** The database derives it from the public name only; null for a masked name and for a person, who are never joined (DOMAIN §2.5). */
const recordKey = sql<string | null>`record_key(${publishedCases.party}, ${publishedCases.partyKind})`;

/** What is in public under one name, the latest decision first; null when nothing is, or is any more. */
export async function operatorRecord(key: string) {
  const { documentNo, seriousListOn, seriousListUrl } = publishedCases;
  const cases = await asCitizen((tx) =>
    tx
      .select({ ...notice, documentNo, seriousListOn, seriousListUrl })
      .from(publishedCases)
      .where(eq(recordKey, key))
      .orderBy(desc(publishedCases.decidedOn), publishedCases.number),
  );
  const [latest] = cases;
  return latest ? { name: latest.party, cases } : null;
}

/** Where the record of a case's operator is; null unless there is more than this one case in it. */
export async function recordOf(caseNumber: string): Promise<{ key: string; cases: number } | null> {
  const own = sql`(select record_key(party, party_kind) from published_cases where number = ${caseNumber})`;
  const [row] = await asCitizen((tx) =>
    tx
      .select({ key: sql<string>`${own}`, cases: count() })
      .from(publishedCases)
      .where(sql`${recordKey} = ${own}`),
  );
  return row && row.cases > 1 ? row : null;
}
