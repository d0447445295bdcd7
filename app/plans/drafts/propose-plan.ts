import { randomUUID } from "node:crypto";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { knownLexicon } from "#app/plans/known-lexicon.ts";
import { readApart } from "#app/plans/read-apart.ts";
import type { Reading } from "#app/plans/reading/reading.ts";
import type { Lexicon } from "#app/sorting/lexicon.ts";
import { topicsIn } from "#app/sorting/topics-in.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { type DraftArea, planDrafts } from "#db/schema/plan-drafts.ts";
import { noticeOf, type Uploaded } from "./notice-of.ts";
import { ourUnits } from "./our-units.ts";
import { type OurUnit, whichUnit } from "./which-unit.ts";

/** What an area is about it says at its beginning. */
const longestArea = 3000;

export type ProposeOutcome = { outcome: "proposed"; id: string } | { outcome: "invalid"; issues: Issue[] };

/** Reads a notice, pasted or uploaded, and puts the whole routing table it asks for on the desk. Nothing routes by it yet. */
export async function proposePlan(pasted: string, upload: Uploaded | null, by: Member): Promise<ProposeOutcome> {
  const told = await noticeOf(pasted, upload);
  if ("issue" in told) return { outcome: "invalid", issues: [told.issue] };
  const units = await asMember(by, ourUnits);
  const read = await readApart({ notice: told.notice, units: units.map(({ name, aliases }) => ({ name, aliases })) });
  if (read.outcome === "unreadable") return { outcome: "invalid", issues: [{ field: told.field, key: read.issue }] };
  if (read.outcome === "no-plan") return { outcome: "invalid", issues: [{ field: told.field, key: "plans.issues.noPlan" }] };
  return asMember<ProposeOutcome>(by, async (tx) => {
    const { reading, text } = read;
    const areas = proposedAreas(reading, units, await knownLexicon(tx, "all"));
    const { title, year, bureau, occasions } = reading;
    const deadlines = reading.deadlines.map(({ what, when, to, raw }) => ({ what, when, to, raw }));
    const [draft] = await tx
      .insert(planDrafts)
      .values({ notice: text, title: title ?? "", year, bureau, areas, deadlines, occasions, startedBy: by.id })
      .returning({ id: planDrafts.id });
    if (!draft) throw new Error("the draft was not written");
    await record(tx, "plan.proposed", { kind: "plan-draft", id: draft.id }, { year, areas: areas.length });
    return { outcome: "proposed", id: draft.id };
  });
}

const noTopic = { key: "no-topic", facts: {} } as const;

function proposedAreas(reading: Reading, units: OurUnit[], lexicon: Lexicon): DraftArea[] {
  return reading.areas.map(({ number: _, ...area }) => {
    const topics = area.kind === "area" ? topicsIn(`${area.title}\n${area.text}`.slice(0, longestArea), lexicon) : [];
    // The desk knows names that the reader does not: 各所 are the stations here.
    const doubts = area.doubts.filter(({ key, facts }) => key !== "unit-unknown" || !whichUnit(String(facts.raw), units));
    return {
      ...area,
      id: randomUUID().slice(0, 8),
      units: area.units.map((read) => ({ ...read, unit: whichUnit(read.name, units) })),
      topics,
      // Without a topic no tip ever comes to it: that must not slip by unseen.
      doubts: area.kind === "area" && topics.length === 0 ? [...doubts, noTopic] : doubts,
    };
  });
}
