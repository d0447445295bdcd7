import { and, asc, desc, eq } from "drizzle-orm";
import type { Version } from "#app/cases/latest-version.ts";
import { publicWords } from "#app/cases/public-words.ts";
import { hitOf, redactionWarnings } from "#app/cases/redaction-warnings.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import { caseComparisons, caseRedactions, type Echo } from "#db/schema/case-redactions.ts";
import { cases } from "#db/schema/cases.ts";
import { members } from "#db/schema/team.ts";

type Read = Pick<Version, "text" | "alts" | "contentHash">;

/**
 * What of a case's text still has to be masked or let stand before anybody reads it for the public: what detectors found, and what it
 * shares with the tip it came from. `facts` are the kind, the words and the name of the hit in addresses.
 */
export async function openHits(tx: Tx, caseId: string, version: Read): Promise<Issue[]> {
  const accepted = new Set((await acceptedHits(tx, caseId)).map(({ kind, found }) => `${kind} ${found}`));
  const found = [...redactionWarnings(version.text, version.alts), ...(await echoesOf(tx, caseId, version))];
  return found.filter(({ facts }) => !facts || !accepted.has(`${facts.kind} ${facts.found}`));
}

/** Words that stand although they look personal: who let them, and why. */
export function acceptedHits(tx: Tx, caseId: string) {
  const { kind, found, reason, at } = caseRedactions;
  return tx
    .select({ kind, found, reason, at, who: members.name })
    .from(caseRedactions)
    .innerJoin(members, eq(members.id, caseRedactions.memberId))
    .where(eq(caseRedactions.caseId, caseId))
    .orderBy(asc(at));
}

async function echoesOf(tx: Tx, caseId: string, { text, alts, contentHash }: Read): Promise<Issue[]> {
  const [known] = await tx.select({ leadId: cases.leadId }).from(cases).where(eq(cases.id, caseId));
  if (!known?.leadId) return [];
  const ofThis = and(
    eq(caseComparisons.caseId, caseId),
    eq(caseComparisons.leadId, known.leadId),
    eq(caseComparisons.contentHash, contentHash),
  );
  const [compared] = await tx
    .select({ echoes: caseComparisons.echoes })
    .from(caseComparisons)
    .where(ofThis)
    .orderBy(desc(caseComparisons.at));
  if (!compared) return [{ field: "happened", key: "cases.redaction.notCompared" }];
  const fields = publicWords(text, alts);
  return compared.echoes.map(({ words, why }: Echo): Issue => {
    const field = fields.find(([, said]) => said.includes(words))?.[0] ?? "happened";
    return { field, key: `cases.redaction.echo.${why}`, facts: { kind: "informant", found: words, hit: hitOf("informant", words) } };
  });
}
