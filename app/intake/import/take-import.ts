import { randomUUID } from "node:crypto";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { proofOf } from "#app/intake/proof.ts";
import { writeSubmission } from "#app/intake/write-submission.ts";
import { log } from "#app/log.server.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, errorCode, isDuplicate } from "#db/client.server.ts";
import { countFates } from "./count-fates.ts";
import { fatesOf } from "./fates-of.ts";
import type { Fate, FatedRow, ReadRow } from "./import-row.ts";
import { dropImport, openImport } from "./keep-import.ts";
import { type ReadImport, readImport } from "./read-import.ts";

export type TakenImport = { outcome: "taken"; rows: FatedRow[] } | { outcome: "over" } | Exclude<ReadImport, { outcome: "read" }>;

/**
 * Takes down what the dry run showed: the very bytes that were laid aside for this member, each row in a transaction of its own by
 * the writer of all filings. What is here stays as it is, so that the same file a second time changes nothing; a row that fails
 * stops no other. Who is in it asks at 12315 and is given no receipt of ours.
 */
export async function takeImport(token: string, by: Member): Promise<TakenImport> {
  const bytes = await openImport(token, by);
  if (!bytes) return { outcome: "over" };
  const read = await readImport(bytes, await asMember(by, today));
  if (read.outcome !== "read") return read;
  const fates = await asMember(by, (tx) => fatesOf(tx, read.rows));
  const rows: FatedRow[] = [];
  for (let at = 0; at < read.rows.length; at += together) {
    const some = read.rows.slice(at, at + together).map(async (row, place): Promise<FatedRow> => {
      const fate = fates[at + place] ?? { fate: "failed" };
      return { ...row.shown, ...(fate.fate === "take" ? await take(row, by) : fate) };
    });
    rows.push(...(await Promise.all(some)));
  }
  const counts = countFates(rows);
  if (counts.taken) await asMember(by, (tx) => record(tx, "submission.imported", { kind: "import", id: randomUUID() }, counts));
  await dropImport(token);
  return { outcome: "taken", rows };
}

/** So many rows at a time: fewer than the desk has connections, so that others are served meanwhile. */
const together = 4;

async function take({ shown, read }: ReadRow, by: Member): Promise<Fate> {
  if ("issues" in read) return { fate: "unreadable", issues: read.issues };
  const form = { ...read.form, channel: "12315" as const, supervisorId: null, takenBy: by.id, elsewhere: null };
  try {
    await asMember(by, (tx) => writeSubmission(tx, form, [], proofOf(newFormKey(), form, [])));
    return { fate: "taken" };
  } catch (error) {
    if (!isRowsOwn(error)) throw error;
    // A colleague was faster; everything else is worth a look at the log.
    const [now] = isDuplicate(error) ? await asMember(by, (tx) => fatesOf(tx, [{ shown, read }])) : [];
    if (now?.fate === "here") return now;
    log.error({ event: "import.row-failed", line: shown.line, code: errorCode(error) });
    return { fate: "failed" };
  }
}

/** The database refused this row (classes 22 and 23), or may not take it from this member (42). Away, it would refuse every row. */
const isRowsOwn = (error: unknown): boolean => /^(22|23|42)[0-9A-Z]{3}$/.test(errorCode(error) ?? "");
