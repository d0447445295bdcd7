import { eq } from "drizzle-orm";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { leads } from "#db/schema/leads.ts";
import type { Version } from "./latest-version.ts";

/** What keeps a case from ever being exposed: not closed, a warning only (Order 45 art. 2), a minor (DOMAIN §2.5). */
export async function whyNeverPublic(tx: Tx, caseId: string, { text }: Pick<Version, "text">): Promise<Issue[]> {
  const issues: Issue[] = [];
  if (text.handling !== "closed" || (await fromOpenLead(tx, caseId))) issues.push({ field: "handling", key: "cases.issues.open" });
  if (text.warningOnly) issues.push({ field: "warningOnly", key: "cases.issues.warningOnly" });
  if (text.partyKind === "minor") issues.push({ field: "partyKind", key: "cases.issues.minor" });
  return issues;
}

async function fromOpenLead(tx: Tx, caseId: string): Promise<boolean> {
  const [row] = await tx
    .select({ closedOn: leads.closedOn })
    .from(cases)
    .innerJoin(leads, eq(leads.id, cases.leadId))
    .where(eq(cases.id, caseId));
  return Boolean(row && !row.closedOn);
}
