import { parseArgs } from "node:util";
import type { ReadCase } from "#app/cases/bulletin/reading.ts";
import { readBulletin } from "#app/cases/read-bulletin.ts";
import { findPersonal } from "#app/cases/redaction/find-personal.ts";
import { readNotice } from "#app/plans/notice/read-notice.ts";
import { lexiconOf } from "#app/sorting/lexicon.ts";
import { topicTerms } from "#db/seed/reference/topic-terms.ts";
import { bytesOf, notThere } from "./bytes-of.ts";
import { fail } from "./fail.ts";
import { troubles } from "./file-troubles.ts";

/** `npm run case:read -- FILE [--published 2024-03-15]`: one bulletin in, one JSON object out, no database. */
async function main(): Promise<void> {
  const asked = asArguments();
  if (!asked) return fail("用法：case:read 文件 [--published 2024-03-15]。 · Usage: case:read FILE [--published 2024-03-15].");
  const bytes = bytesOf(asked.file);
  if (!bytes) return fail(notThere(asked.file));
  const notice = await readNotice({ name: asked.file, bytes });
  if (notice.outcome === "unreadable") return fail(troubles[notice.issue]);
  const cases = readBulletin(notice.text, lexiconOf(topicTerms), asked.published);
  if (!cases.length) return fail("这份文件里没有找到案例。 · No case was found in this file.");
  process.stdout.write(`${JSON.stringify({ cases: cases.map(shown) }, null, 2)}\n`);
}

/** The proposal and, in the words of the case, what must not be public. `marks` and `redact` count letters of `text`. */
function shown({ body: _body, commentary: _commentary, from: _from, to: _to, ...one }: ReadCase) {
  return { ...one, redact: findPersonal(one.text).map(({ kind, text, start, end }) => ({ kind, text, start, end })) };
}

function asArguments(): { file: string; published: string | null } | null {
  try {
    const { values, positionals } = parseArgs({ options: { published: { type: "string" } }, allowPositionals: true });
    const [file, ...more] = positionals;
    const published = values.published ?? null;
    return file && !more.length && (!published || isDay(published)) ? { file, published } : null;
  } catch {
    return null;
  }
}

const isDay = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed));

await main();
