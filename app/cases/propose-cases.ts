import { day, issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { noticeOf, type Uploaded } from "#app/plans/drafts/notice-of.ts";
import { knownLexicon } from "#app/plans/known-lexicon.ts";
import { readApart } from "#app/plans/read-apart.ts";
import { townshipRows } from "#app/plans/townships.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { asTyped } from "./bulletin/as-typed.ts";
import type { Doubt, Mark, ReadCase } from "./bulletin/reading.ts";
import { readBulletin } from "./read-bulletin.ts";
import { findPersonal } from "./redaction/find-personal.ts";

type Said = Pick<
  ReadCase,
  | "title"
  | "authority"
  | "party"
  | "violation"
  | "laws"
  | "decidedOn"
  | "fineYuan"
  | "confiscatedYuan"
  | "totalYuan"
  | "transferred"
  | "topic"
>;

/**
 * One case of the bulletin: what was read, where its words stand in `text`, what is doubtful, what must not be public, and the form as it
 * would be typed.
 */
export type ProposedCase = {
  text: string;
  said: Said;
  doubts: Doubt[];
  marks: Mark[];
  redact: { kind: string; text: string; start: number; end: number }[];
  typed: Record<string, string>;
};

export type ProposeOutcome = { outcome: "read"; cases: ProposedCase[] } | { outcome: "invalid"; issues: Issue[] };

/** Reads a bulletin, pasted or uploaded. Nothing is kept: a draft is made only of a case that somebody chooses. */
export async function proposeCases(
  sent: { pasted: string; upload: Uploaded | null; published: string },
  by: Member,
): Promise<ProposeOutcome> {
  const page = day("cases.issues.published").safeParse(sent.published || "2000-01-01");
  const told = await noticeOf(sent.pasted, sent.upload);
  const issues = page.success ? [] : issuesOf(page.error).map((issue) => ({ ...issue, field: "published" }));
  if ("issue" in told) return { outcome: "invalid", issues: [...issues, told.issue] };
  if (issues.length) return { outcome: "invalid", issues };
  // A file may be made to be hard: its words are taken out of it in another process.
  const file = await readApart({ notice: told.notice, units: [] });
  if (file.outcome === "unreadable") return { outcome: "invalid", issues: [{ field: told.field, key: file.issue }] };
  return asMember<ProposeOutcome>(by, async (tx) => {
    const townships = await townshipRows(tx);
    const read = readBulletin(file.text, await knownLexicon(tx, "all"), sent.published || null);
    if (!read.length) return { outcome: "invalid", issues: [{ field: told.field, key: "cases.issues.noCase" }] };
    return { outcome: "read", cases: read.map((one) => proposed(one, townships)) };
  });
}

function proposed(read: ReadCase, townships: string[]): ProposedCase {
  const { text, doubts, marks, body: _b, commentary: _c, from: _f, to: _t, ...said } = read;
  return { text, said, doubts, marks, redact: findPersonal(text), typed: asTyped(read, townships) };
}
