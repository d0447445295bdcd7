import type postgres from "postgres";
import { draftId } from "#app/intake/drafts/draft-id.ts";
import { rewardSecretOf } from "#app/intake/reward.ts";
import type { Known } from "./addresses.ts";
import { embargoed } from "./plant-desk.ts";
import type { Filings } from "./plant-filings.ts";

/** What the portal gave to the senders alone. A holder's page carries their own receipt in its forms. */
export async function givenOut({ draft, ...filed }: Filings) {
  const all = Object.values(filed);
  return {
    receipts: { values: all.map(({ receipt }) => receipt), seen: ["holder", "writer"] },
    formKeys: { values: [...all.map(({ walked }) => walked.formKey), draft.formKey], seen: ["writer"] },
    rewardSecrets: { values: all.map(({ walked }) => rewardSecretOf(walked.formKey)), seen: ["writer"] },
  };
}

/** Every name that could be guessed for an address. */
export async function knownOf(sql: postgres.Sql, filings: Filings, cases: string[]): Promise<Known> {
  const column = async (question: string) => (await sql.unsafe(question)).map((row) => String(row.one));
  const since = "submission_id in (select id from submissions where filed_on = (now() at time zone 'Asia/Shanghai')::date)";
  const leads = await column(`select number as one from leads where ${since} order by number`);
  const pictures = await column(
    `select id as one from case_pictures where case_id in (select id from cases where number = any('{${cases}}')) limit 2`,
  );
  const files = await column(`select id as one from evidence where ${since}`);
  return {
    number: [...leads, ...cases, "YJ-001"],
    id: [...files, ...pictures],
    file: files.slice(0, 2),
    slug: [embargoed, "constitution-day"],
    draft: [filings.draft.id, filings.both.walked.id, draftId(filings.both.walked.formKey)],
    task: await column("select id as one from lead_tasks limit 1"),
    username: ["lu"],
    year: ["2026"],
    version: ["1"],
    area: await column("select id as one from areas limit 1"),
    place: ["0"],
  };
}
