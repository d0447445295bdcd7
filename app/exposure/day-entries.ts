import { asc, eq, sql } from "drizzle-orm";
import { caseState } from "#app/cases/case-state.ts";
import { allowedWords } from "#app/cases/redaction/allowed-words.ts";
import { redactionWarnings } from "#app/cases/redaction-warnings.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureEntries, exposureHolds } from "#db/schema/exposure.ts";
import type { Day } from "./change-day.ts";

/** The cases of a day in order, each with what still stands in its way. What is held goes nowhere and stands in nothing's way. */
export async function entriesOf(tx: Tx, day: Day) {
  const rows = await tx
    .select({
      known: cases,
      position: exposureEntries.position,
      state: caseState.as("state"),
      held: exposureHolds.reason,
      heldBy: exposureHolds.memberId,
      ...found,
      over: sql<boolean>`${cases.termClock} = 'decision' and ${cases.publishUntil} < (${day.releaseAt.toISOString()}::timestamptz at time zone 'Asia/Shanghai')::date`.as(
        "over",
      ),
    })
    .from(exposureEntries)
    .innerJoin(cases, eq(cases.id, exposureEntries.caseId))
    .leftJoin(exposureHolds, eq(exposureHolds.caseId, cases.id))
    .where(eq(exposureEntries.dayId, day.id))
    .orderBy(asc(exposureEntries.position));
  const allowed = await allowedWords(
    tx,
    rows.map(({ known }) => known.id),
  );
  return rows.map(({ known, position, state, held, heldBy, alts, ...row }) => {
    const { id, number, title } = known;
    const personal = redactionWarnings(known, alts).some(({ facts }) => !allowed.has(`${id} ${facts?.hit}`));
    const keys = held === null ? faultsOf({ known, state, personal, ...row }) : [];
    const issues = keys.map((key): Issue => ({ field: number, key }));
    return { id, number, title, position, state, held, byClock: held !== null && heldBy === null, issues };
  });
}

export type DayEntry = Awaited<ReturnType<typeof entriesOf>>[number];

/** What the view, or the law, would refuse; each is asked of the rows as they stand at this moment. */
const found = {
  /** All three reviews, of this very text, by people who wrote none of it: as the public's view asks it. */
  reviewed: sql<boolean>`(select count(*) from case_reviews r where r.case_id = "cases"."id" and r.content_hash = "cases"."content_hash"
    and r.member_id not in ("cases"."author_id", "cases"."last_editor_id")) = 3`.as("reviewed"),
  moved: sql<boolean>`coalesce("exposure_entries"."pinned_hash" <> "cases"."content_hash", false)`.as("moved"),
  leadOpen: sql<boolean>`case_lead_is_open("cases"."id")`.as("lead_open"),
  alts: sql<string[]>`array(select p.alt from case_pictures p where p.case_id = "cases"."id" and p.shown)`.as("alts"),
  silent: sql<boolean>`exists (select from case_pictures p where p.case_id = "cases"."id" and p.shown and btrim(p.alt) = '')`.as("silent"),
};

type Looked = {
  known: typeof cases.$inferSelect;
  state: string;
  personal: boolean;
  reviewed: boolean;
  moved: boolean;
  leadOpen: boolean;
  silent: boolean;
  over: boolean;
};

function faultsOf({ known, state, personal, reviewed, moved, leadOpen, silent, over }: Looked): Issue["key"][] {
  const gone = state === "expired" || state === "withdrawn";
  const never = known.handling !== "closed" || known.warningOnly || known.partyKind === "minor";
  const faults: [boolean, Issue["key"]][] = [
    [gone, "exposure.issues.notPublishable"],
    [!gone && !reviewed, "exposure.issues.notApproved"],
    [moved, "exposure.issues.moved"],
    [never, "exposure.issues.never"],
    [leadOpen, "exposure.issues.leadOpen"],
    [!gone && over, "exposure.issues.termOver"],
    [silent, "exposure.issues.silent"],
    [personal, "exposure.issues.personalData"],
  ];
  return faults.flatMap(([wrong, key]) => (wrong ? [key] : []));
}
