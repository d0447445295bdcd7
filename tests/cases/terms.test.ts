import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { editCase } from "#app/cases/edit-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { publishCorrection } from "#app/cases/publish-correction.ts";
import { publishedCase } from "#app/cases/published.ts";
import { setTerm } from "#app/cases/set-term.ts";
import { termList } from "#app/cases/term-list.ts";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

const owner = ownerOf(freshDatabase());

const today = async () => String((await owner`select today_in_shanghai()::text as day`)[0]?.day);
const daysFromToday = async (days: number) => String((await owner`select (today_in_shanghai() + ${days}::int)::text as day`)[0]?.day);
const rowOf = async (number: string) =>
  (
    await owner`select min_until::text, publish_until::text, term_clock, t.basis from cases c join publication_terms t on t.id = c.term_id where number = ${number}`
  )[0];

const typed = async (changed: Record<string, string> = {}) => ({
  basis: "某省信用修复办法第八条",
  clock: "publication",
  minMonths: "2",
  maxMonths: "6",
  earlyStopAllowed: "on",
  effectiveFrom: await today(),
  ...changed,
});

/** The terms as they came, before every story. */
beforeEach(async () => {
  await owner.plain(
    "update cases set term_id = (select id from publication_terms t where t.tier = cases.tier and t.member_id is null and t.effective_from = '2026-04-01')",
  );
  await owner.plain("delete from publication_terms where member_id is not null");
  await owner.plain("update publication_terms set effective_to = null where effective_from = '2026-04-01'");
});

const draft = async (changed: Record<string, string>): Promise<string> => {
  const drafted = await draftCase(written(changed), await member("song"));
  return drafted.outcome === "drafted" ? drafted.number : "";
};

let place = 0;
const published = async (changed: Record<string, string>): Promise<string> => {
  const number = await approvedCase(changed);
  const slug = `term-${place++}`;
  await armedDay(slug, [number]);
  await letMinuteCome(owner, slug);
  return number;
};

describe("a case is counted by the row in force", () => {
  it.each([
    ["minor", "2026-10-21", "2026-10-21", "2027-01-21"],
    ["ordinary", "2026-11-20", "2027-02-20", "2027-11-20"],
    ["ordinary", "2026-08-31", "2026-11-30", "2027-08-31"],
    ["serious", "2026-08-31", "2027-08-31", "2029-08-31"],
  ])("%s, decided on %s", async (tier, decidedOn, minUntil, publishUntil) => {
    const row = await rowOf(await draft({ tier, decidedOn }));
    expect(row).toMatchObject({ min_until: minUntil, publish_until: publishUntil, term_clock: "decision" });
    expect(row?.basis).toContain("信用修复管理办法");
  });

  it("and a member with free SQL gives it no other days", async () => {
    const number = await draft({});
    await asMember(await member("song"), (tx) =>
      tx.execute(
        sql`update cases set publish_until = '2099-01-01', min_until = '2026-01-01', term_clock = 'publication' where number = ${number}`,
      ),
    );
    expect(await rowOf(number)).toMatchObject({ publish_until: "2027-10-21", min_until: "2027-01-21", term_clock: "decision" });
  });
});

describe("a leader puts a new row", () => {
  it("which takes over from its day on; the old one stays, and what is published does not change", async () => {
    const out = await published({});
    const before = await publishedCase(out);
    expect(await setTerm("ordinary", await typed(), await member("zhou"))).toEqual({ outcome: "set" });
    const [now, old, older] = (await termList(await member("zhou"))).filter(({ tier }) => tier === "ordinary");
    expect(now).toMatchObject({ inForce: true, minMonths: 2, maxMonths: 6, effectiveTo: null });
    expect(old).toMatchObject({ inForce: false, effectiveTo: await daysFromToday(-1), minMonths: 3 });
    expect(older?.inForce).toBe(false);
    expect(await publishedCase(out)).toEqual(before);
    expect(await rowOf(await draft({}))).toMatchObject({ basis: "某省信用修复办法第八条", term_clock: "publication" });
    const [line] = await owner`select facts from activity where verb = 'term.set' order by seq desc limit 1`;
    expect(line?.facts).toMatchObject({ tier: "ordinary", minMonths: 2, maxMonths: 6, clock: "publication" });
  });

  it("and a correction of what is out keeps the term it came out under", async () => {
    const out = await published({});
    await setTerm("ordinary", await typed(), await member("zhou"));
    await editCase(out, written({ fineYuan: "3000" }), await member("song"));
    await reviewed(out);
    const hash = (await openCase(out, await member("song")))?.contentHash ?? "";
    expect(await publishCorrection(out, hash, await member("song"))).toEqual({ outcome: "corrected" });
    expect(await publishedCase(out)).toMatchObject({ fineYuan: 3000, publishUntil: "2027-10-21" });
  });

  it("whose clock starts at publication counts from the release minute's day, in Shanghai", async () => {
    await setTerm("ordinary", await typed({ minMonths: "0", maxMonths: "1" }), await member("zhou"));
    const out = await published({ decidedOn: "2024-01-31" });
    const day = (await owner`select (today_in_shanghai() + interval '1 month')::date::text as day`)[0]?.day;
    expect(await publishedCase(out)).toMatchObject({ publishUntil: day });
    await owner.plain("alter table exposure_days disable trigger guard_day");
    await owner.plain(
      `update exposure_days set release_at = ((today_in_shanghai() - interval '1 month')::date + time '23:30') at time zone 'Asia/Shanghai' where slug = 'term-${place - 1}'`,
    );
    expect(await publishedCase(out)).not.toBeNull();
    await owner.plain(
      `update exposure_days set release_at = ((today_in_shanghai() - interval '1 month')::date - 1 + time '23:30') at time zone 'Asia/Shanghai' where slug = 'term-${place - 1}'`,
    );
    await owner.plain("alter table exposure_days enable trigger guard_day");
    expect(await publishedCase(out)).toBeNull();
    expect((await openCase(out, await member("song")))?.state).toBe("expired");
  });

  it.each([
    ["maxMonths", { maxMonths: "1" }],
    ["minMonths", { minMonths: "two" }],
    ["maxMonths", { minMonths: "0", maxMonths: "0" }],
    ["basis", { basis: "" }],
    ["clock", { clock: "service" }],
    ["effectiveFrom", { effectiveFrom: "2026-04-01" }],
    ["effectiveFrom", { effectiveFrom: "soon" }],
  ])("but not with a wrong %s", async (field, changed) => {
    const count = async () => (await owner`select count(*)::int as n from publication_terms`)[0]?.n;
    const before = await count();
    const refused = await setTerm("ordinary", await typed(changed), await member("zhou"));
    expect(refused.outcome === "invalid" && refused.issues.map((issue) => issue.field)).toEqual([field]);
    expect(await count()).toBe(before);
  });

  it("nor before a row that waits, nor in a leader's place", async () => {
    await setTerm("ordinary", await typed({ effectiveFrom: await daysFromToday(30) }), await member("zhou"));
    expect((await rowOf(await draft({})))?.basis).toContain("国家发展改革委");
    expect(await setTerm("ordinary", await typed(), await member("zhou"))).toMatchObject({
      issues: [{ field: "effectiveFrom", key: "cases.issues.effectiveWaits", facts: { date: await daysFromToday(30) } }],
    });
    const insert = sql`insert into publication_terms (tier, basis, clock, min_months, max_months, early_stop_allowed, effective_from, certainty, member_id)
      values ('minor', 'x', 'decision', 0, 600, true, current_date + 5, 'V', portal_member())`;
    const run = async (as: string, statement: ReturnType<typeof sql>) =>
      asMember(await member(as), (tx) => tx.execute(statement)).then(() => null, errorCode);
    expect(await run("song", insert)).toBe("42501");
    expect(await run("zhou", sql`update publication_terms set max_months = 1`)).toBe("42501");
    expect(
      await run(
        "zhou",
        sql`insert into publication_terms (tier, basis, clock, min_months, max_months, early_stop_allowed, effective_from, certainty, member_id)
      values ('minor', 'x', 'decision', 6, 3, true, current_date + 5, 'V', portal_member())`,
      ),
    ).toBe("23514");
  });
});

describe("credit repair", () => {
  it("waits for the shortest term, also for a member with free SQL", async () => {
    const out = await published({ decidedOn: await daysFromToday(-20) });
    const from = String((await rowOf(out))?.min_until);
    expect(await withdrawCase(out, "repaired", await member("song"))).toEqual({
      outcome: "invalid",
      issues: [{ field: "reason", key: "cases.issues.repairFrom", facts: { date: from } }],
    });
    const forced = sql`insert into case_withdrawals (case_id, reason, member_id) select id, 'repaired', portal_member() from cases where number = ${out}`;
    expect(await asMember(await member("song"), (tx) => tx.execute(forced)).then(() => null, errorCode)).toBe("PT008");
    expect(await publishedCase(out)).not.toBeNull();
    expect(await withdrawCase(out, "mistaken", await member("song"))).toEqual({ outcome: "withdrawn" });
  });

  it("is done from the very day on, and not where the tier may not leave early", async () => {
    const done = await published({
      decidedOn: String((await owner`select (today_in_shanghai() - interval '3 months')::date::text as day`)[0]?.day),
    });
    expect(await withdrawCase(done, "repaired", await member("song"))).toEqual({ outcome: "withdrawn" });
    await setTerm("minor", { ...(await typed({ minMonths: "0", clock: "decision" })), earlyStopAllowed: "" }, await member("zhou"));
    const bound = await published({ tier: "minor", decidedOn: await daysFromToday(-20) });
    expect(await withdrawCase(bound, "repaired", await member("song"))).toMatchObject({ issues: [{ key: "cases.issues.noEarlyStop" }] });
  });
});
