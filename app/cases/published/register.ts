import { desc, eq, sql } from "drizzle-orm";
import { asCitizen } from "#db/client.server.ts";
import { registerCorrections, type registerWithdrawals } from "#db/schema/register.ts";

const perPage = 30;

type Why = (typeof registerWithdrawals.$inferSelect)["why"];

/** A correction names its case, as a link while that is public; a withdrawal names neither number, party nor title. */
export type RegisterEntry =
  | { kind: "correction"; id: string; on: string; caseNumber: string; isPublic: boolean; changed: string[] }
  | { kind: "withdrawal"; id: string; on: string; why: Why; dayTitle: string };

/** What was corrected and what was taken back, the newest first; `page` from 1. A case whose term ended is not an entry. */
export function publicRegister(page: number): Promise<{ rows: RegisterEntry[]; total: number; page: number; pages: number }> {
  return asCitizen(async (tx) => {
    const [all] = await tx.execute<{ n: number }>(
      sql`select ((select count(*) from register_corrections) + (select count(*) from register_withdrawals))::int as n`,
    );
    const total = all?.n ?? 0;
    const pages = Math.max(1, Math.ceil(total / perPage));
    const here = Math.min(Math.max(1, page), pages);
    const rows = await tx.execute<RegisterEntry>(sql`
      select 'correction' as kind, id, corrected_on::text as "on", case_number as "caseNumber", is_public as "isPublic", changed,
             null as why, null as "dayTitle" from register_corrections
      union all
      select 'withdrawal', id, gone_on::text, null, null, null, why, day_title from register_withdrawals
      order by "on" desc, id limit ${perPage} offset ${(here - 1) * perPage}`);
    return { rows: [...rows], total, page: here, pages };
  });
}

/** The corrections of one published case, the newest first: the day and the columns' names of the parts. */
export function correctionsOf(caseNumber: string) {
  const { id, correctedOn, changed, caseNumber: number } = registerCorrections;
  return asCitizen((tx) =>
    tx.select({ id, correctedOn, changed }).from(registerCorrections).where(eq(number, caseNumber)).orderBy(desc(correctedOn), desc(id)),
  );
}
