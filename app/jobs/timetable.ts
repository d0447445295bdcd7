import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { learnFromCases } from "#app/cases/learn-from-cases.ts";
import { compareWithTips } from "#app/cases/redaction/compare-with-tips.ts";
import { sweepMisses } from "#app/cases/search/sweep-misses.ts";
import { varyPictures } from "#app/cases/vary-pictures.ts";
import { sealEarlier } from "#app/evidence/seal-earlier.ts";
import { sweepShelves } from "#app/evidence/sweep-shelves.ts";
import { recheckDays } from "#app/exposure/recheck-days.ts";
import { sweepDrafts } from "#app/intake/drafts/sweep-drafts.ts";
import { sweepProofs } from "#app/intake/sweep-proofs.ts";
import { shredClaims } from "#app/leads/shred-claims.ts";
import { shredIdentities } from "#app/leads/shred-identities.ts";
import { shredOriginals } from "#app/leads/shred-originals.ts";
import { settings } from "#app/settings.server.ts";
import { learnSearchWords } from "#search/learn-words.ts";
import { keepSearch } from "#search/refresh.ts";

/** What the clock does by itself, and how often. None of it decides what is public: that is the view's. */
export const timetable: { name: string; everySeconds: number; run: () => Promise<unknown> }[] = [
  { name: "search.refresh", everySeconds: 3, run: keepSearch },
  { name: "search.learn", everySeconds: 10, run: learnSearchWords },
  { name: "tips.compare", everySeconds: 3, run: compareWithTips },
  { name: "pictures.vary", everySeconds: 60, run: () => varyPictures(4) },
  { name: "days.recheck", everySeconds: 60, run: recheckDays },
  { name: "sorting.learn", everySeconds: 3600, run: learnFromCases },
  { name: "identities.shred", everySeconds: 3600, run: shredIdentities },
  { name: "claims.shred", everySeconds: 3600, run: shredClaims },
  { name: "originals.shred", everySeconds: 3600, run: shredOriginals },
  { name: "originals.seal", everySeconds: 600, run: () => sealEarlier() },
  { name: "shelves.sweep", everySeconds: 86_400, run: sweepShelves },
  { name: "drafts.sweep", everySeconds: 3600, run: sweepDrafts },
  { name: "proofs.sweep", everySeconds: 3600, run: sweepProofs },
  { name: "misses.sweep", everySeconds: 3600, run: sweepMisses },
  { name: "incoming.sweep", everySeconds: 600, run: sweepIncoming },
];

/** Files that arrived with a form nobody finished, and pieces of files an hour after the last of them came. */
async function sweepIncoming(): Promise<void> {
  const folder = path.join(settings.dataDir, "incoming");
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found && found.mtimeMs < Date.now() - 3_600_000) await rm(file, { force: true });
  }
}
