import { sql } from "drizzle-orm";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import type { Version } from "./latest-version.ts";

/** What keeps a case from ever being exposed: not closed, a warning only (Order 45 art. 2), a minor (DOMAIN §2.5). */
export async function whyNeverPublic(tx: Tx, caseId: string, { text }: Pick<Version, "text">): Promise<Issue[]> {
  const issues: Issue[] = [];
  if (text.handling !== "closed" || (await fromOpenLead(tx, caseId))) issues.push({ field: "handling", key: "cases.issues.open" });
  if (text.warningOnly) issues.push({ field: "warningOnly", key: "cases.issues.warningOnly" });
  if (text.partyKind === "minor") issues.push({ field: "partyKind", key: "cases.issues.minor" });
  return issues;
}

/** Asked of the database: who reviews a case does not see the lead it came from. */
async function fromOpenLead(tx: Tx, caseId: string): Promise<boolean> {
  const [row] = await tx.execute<{ open: boolean }>(sql`select case_lead_is_open(${caseId}) as open`);
  return row?.open ?? true;
}
