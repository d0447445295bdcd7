import { z } from "zod";
import { dayAfter } from "#app/deadlines/due-date.ts";
import { day, issuesOf, text, words } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { complaintFields, complaintOf } from "#app/intake/complaint-form.ts";
import { plainNumber } from "#app/intake/plain-number.ts";
import { tipForm, tipOf } from "#app/intake/tip-form.ts";
import type { ToFile } from "#app/intake/to-file.ts";
import type { Column } from "./columns.ts";
import { dayIn } from "./day-in.ts";
import { requestIn } from "./request-in.ts";

export type ImportedForm = ToFile & { sourceNumber: string; arrivedOn: string };

/** A row by the rules of the forms. 12315 knows where a consumer lives and does not always say so. */
const complaint = z.object({
  ...complaintFields,
  address: text(0, 120, "intake.issues.address", "intake.issues.addressLong"),
  behalf: z.literal("self").default("self"),
});

const origin = z.object({
  number: z.string().regex(/^[A-Z0-9-]{6,40}$/, words("intake.import.issues.number")),
  arrivedOn: day("intake.import.issues.arrivedOn"),
});

/** The day a matter reached 12315 may lie back as far as that of a letter in a drawer. */
const farthest = 365;

/** @param today "YYYY-MM-DD" by the database's clock */
export function readRow(cells: Record<Column, string>, today: string): { form: ImportedForm } | { issues: Issue[] } {
  const kind = kindOf(cells.kind);
  const number = plainNumber(bare(cells.number));
  const typed = typedOf(cells);
  const from = origin.safeParse({ number, arrivedOn: dayIn(cells.arrivedOn) });
  const said = kind === "complaint" ? complaint.safeParse(typed) : tipForm(typed.identity).safeParse(typed);
  const issues: Issue[] = [...(from.success ? [] : issuesOf(from.error)), ...(said.success ? [] : issuesOf(said.error))];
  const wrong = (field: Column, key: Issue["key"]) => issues.push({ field, key });
  if (!kind) wrong("kind", "intake.import.issues.rowKind");
  if (from.success && from.data.arrivedOn > today) wrong("arrivedOn", "intake.taking.issues.future");
  if (from.success && from.data.arrivedOn < dayAfter(today, -farthest)) wrong("arrivedOn", "intake.taking.issues.longAgo");
  if (typed.happenedOn > today) wrong("happenedOn", "intake.issues.future");
  if (!from.success || !said.success || issues.length) return { issues: issues.map(toReader).map(lostDigits(number)) };
  const form = kind === "complaint" ? complaintOf(complaint.parse(typed)) : tipOf(tipForm(typed.identity).parse(typed));
  return { form: { ...form, sourceNumber: number, arrivedOn: from.data.arrivedOn } };
}

function kindOf(cell: string): "complaint" | "tip" | null {
  const complains = cell.includes("投诉");
  return complains === cell.includes("举报") ? null : complains ? "complaint" : "tip";
}

/** Numbers are guarded in many ways against becoming numbers: ="133…", '133…. */
export const bare = (cell: string): string => cell.replace(/^=?"(.*)"$/, "$1").replace(/^['‘’]/, "");

/** Words that stand where somebody did not give a name or a number. */
const nobody = /^(匿名|无|不详|未提供|未留|-+|\/)$/;
export const given = (cell: string): string => (nobody.test(cell) ? "" : bare(cell));

function typedOf(cells: Record<Column, string>) {
  const [name, phone] = [given(cells.name), given(cells.phone)];
  const happenedOn = cells.happenedOn && (dayIn(cells.happenedOn) || cells.happenedOn);
  // The row itself says who tells: a tip with a name and no telephone is asked for one.
  const identity = name ? "real-name" : phone ? "contact-only" : "anonymous";
  return { ...cells, name, phone, identity, happenedOn, request: requestIn(cells.request), topic: "other", consent: "on" };
}

const ofSender = ["name", "phone", "address"] as const;

/** Whoever reads this is not who complains. */
function toReader(issue: Issue): Issue {
  const field = ofSender.find((one) => one === issue.field);
  return field ? { ...issue, key: `intake.taking.issues.${field}` } : issue;
}

/** A spreadsheet that took the number for one has cut it off. */
const lostDigits = (number: string) => (issue: Issue) =>
  issue.field === "number" && /^\d(\.\d+)?E\+?\d+$/.test(number) ? { ...issue, key: "intake.import.issues.numberLost" as const } : issue;
