import { setImmediate } from "node:timers/promises";
import { today } from "#app/deadlines/today.ts";
import { asOne } from "#app/intake/look-at-story.ts";
import { knownLexicon } from "#app/plans/known-lexicon.ts";
import { decide } from "#app/sorting/decide.ts";
import { sortWords } from "#app/sorting/sort-words.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { fatesOf } from "./fates-of.ts";
import type { FatedRow } from "./import-row.ts";
import { type ReadImport, readImport } from "./read-import.ts";

export type LookedImport = { outcome: "looked"; rows: FatedRow[]; ignored: string[] } | Exclude<ReadImport, { outcome: "read" }>;

/** What would become of each row, and by its words of which topic it is: as routing will read it, by the same rules. Writes nothing. */
export async function lookAtImport(bytes: Buffer, by: Member): Promise<LookedImport> {
  const read = await readImport(bytes, await asMember(by, today));
  if (read.outcome !== "read") return read;
  const { fates, lexicon } = await asMember(by, async (tx) => ({
    fates: await fatesOf(tx, read.rows),
    lexicon: await knownLexicon(tx, "all"),
  }));
  const rows: FatedRow[] = [];
  for (const [place, { shown, read: row }] of read.rows.entries()) {
    const fate = fates[place] ?? { fate: "failed" };
    const decided = "form" in row && fate.fate === "take" ? decide(sortWords(asOne(row.form.merchantName, row.form.story), lexicon)) : null;
    rows.push({ ...shown, ...fate, topic: decided?.outcome === "clear" ? (decided.topics[0]?.slug ?? null) : null });
    // Two thousand stories take seconds: others are answered in between.
    await setImmediate();
  }
  return { outcome: "looked", rows, ignored: read.ignored };
}
