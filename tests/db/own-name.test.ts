import { type SQL, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { editCase } from "#app/cases/edit-case.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { claimLead } from "#app/leads/claim-lead.ts";
import { dispatchLead } from "#app/leads/dispatch-lead.ts";
import { returnLead } from "#app/leads/return-lead.ts";
import { ruleLead } from "#app/leads/rule-lead.ts";
import { asCitizen, asClock, asMember, errorCode } from "#db/client.server.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { submitTip, tip } from "#tests/support/sent.ts";
import { written } from "#tests/support/written-case.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const denied = "42501";

/** What the database says to a change that no page offers: its error, or how many rows it changed. */
const tries = async (username: string, change: SQL) =>
  asMember(await member(username), (tx) => tx.execute(change)).then((rows) => rows.count, errorCode);

const idOf = (username: string) => sql`(select id from members where username = ${username})`;

let own = "";
let foreign = { lead: "", submission: "" };
let armed = "";
let draft = "";

beforeAll(async () => {
  await submitTip(tip());
  await submitTip(tip({ topic: "other", merchantName: "禾安县无人小店", story: "这家店不地道，请你们去看一看。" }));
  while (await workOnce());
  const [metering, other] = await owner`select id, number, submission_id from leads order by topic_slug`;
  own = String(metering?.number);
  foreign = { lead: String(other?.id), submission: String(other?.submission_id) };
  [armed, draft] = [await approvedCase(), await approvedCase()];
  await armedDay("armed", [armed]);
});

describe("a clerk", () => {
  it("cannot put a stranger's story, or another's name, on a lead of theirs", async () => {
    const swap = sql`update leads set submission_id = ${foreign.submission}, kind = 'complaint' where number = ${own}`;
    expect(await tries("lu", swap)).toBe(denied);
    expect(await tries("lu", sql`update leads set claimed_by = ${idOf("zhou")} where number = ${own}`)).toBe("PT002");
    expect(await claimLead(own, await member("lu"))).toEqual({ outcome: "claimed" });
  });

  it("gives tasks for leads of their own unit only, and finishes none in another's name", async () => {
    const task = (lead: SQL, more = sql`null, null, null`) => sql`insert into lead_tasks (lead_id, unit_id, role, done_on, done_by, outcome)
      select ${lead}, id, 'partner', ${more} from units where slug = 'office' or kind = 'intake' limit 1`;
    const ours = sql`(select id from leads where number = ${own})`;
    expect(await tries("lu", task(sql`${foreign.lead}::uuid`))).toBe(denied);
    expect(await tries("lu", task(ours, sql`current_date, ${idOf("zhou")}, 'forged'`))).toBe(denied);
    expect(await tries("fang", task(ours))).toBe(denied);
    expect(await tries("fang", sql`update lead_tasks set lead_id = ${foreign.lead}`)).toBe(denied);
    expect(await tries("fang", sql`update lead_tasks set done_on = current_date, done_by = ${idOf("lu")}, outcome = 'forged'`)).toBe(
      denied,
    );
    expect(await tries("fang", sql`delete from lead_tasks`)).toBe(0);
  });

  it("reads of the record what belongs to leads they see, and no names of operators, drafts of days or words of cases", async () => {
    const seen = await asMember(await member("lu"), (tx) => tx.execute<{ subject_id: string }>(sql`select subject_id from activity`));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.map((row) => row.subject_id)).not.toEqual(expect.arrayContaining([foreign.lead]));
    expect(seen.map((row) => row.subject_id)).not.toEqual(expect.arrayContaining([foreign.submission]));
    for (const table of ["exposure_days", "exposure_entries", "case_words", "credentials", "sessions"])
      expect([table, await tries("lu", sql.raw(`select 1 from ${table}`))]).toEqual([table, 0]);
    for (const table of ["merchants", "jobs"])
      expect([table, await tries("lu", sql.raw(`select 1 from ${table}`))]).toEqual([table, denied]);
  });

  it("makes nobody a leader, opens no session for another, and touches no case, day, plan or topic", async () => {
    expect(await tries("lu", sql`update members set role = 'leader' where username = 'lu'`)).toBe(denied);
    expect(await tries("lu", sql`update credentials set password_hash = 'x'`)).toBe(0);
    expect(await tries("lu", sql`insert into sessions (token_hash, member_id) values ('\\x01', ${idOf("zhou")})`)).toBe(denied);
    const known = sql`(select id from published_cases limit 1)`;
    expect(
      await tries("lu", sql`insert into case_withdrawals (case_id, reason, member_id) values (${known}, 'revoked', ${idOf("lu")})`),
    ).toBe(denied);
    expect(await tries("lu", sql`update exposure_days set armed_at = null`)).toBe(0);
    for (const table of ["plans", "topics", "units", "calendar_days", "merchants"])
      expect([table, await tries("lu", sql.raw(`delete from ${table}`))]).toEqual([table, denied]);
  });

  it("writes the record in no other moment than this one", async () => {
    await tries("lu", sql`select append_activity('lead.noted', 'lead', 'past', '{}', '2020-01-01')`);
    expect(await owner`select 1 from activity where subject_id = 'past' and at > now() - interval '1 minute'`).toHaveLength(1);
  });
});

describe("what goes out, comes back and is decided", () => {
  const unit = (slug: string) => sql`(select id from units where slug = ${slug})`;
  const lead = (number: string) => sql`(select id from leads where number = ${number})`;
  const moved = async (username: string, to: string, id: SQL) =>
    asMember(await member(username), (tx) => tx.execute<{ moved: boolean }>(sql`select hand_over_lead(${id}, ${unit(to)}) as moved`)).then(
      ([row]) => row?.moved,
      errorCode,
    );
  const ruling = (id: SQL, who: string) =>
    sql`insert into lead_rulings (lead_id, unit_id, member_id) values (${id}, ${unit("brigade")}, ${idOf(who)})`;
  const givesBack = (id: SQL, who: string, from = "brigade") =>
    sql`insert into lead_returns (lead_id, unit_id, member_id, reason) values (${id}, ${unit(from)}, ${idOf(who)}, 'x')`;
  const foreignId = () => sql`${foreign.lead}::uuid`;

  it("never goes sideways from a unit, nor out of a queue that is not one's own", async () => {
    expect(await moved("lu", "special-equipment", lead(own))).toBe(false);
    expect(await moved("lu", "special-equipment", foreignId())).toBe(false);
    expect(await moved("fang", "metrology", lead(own))).toBe(false);
    expect(await moved("zhou", "special-equipment", foreignId())).toBe(false);
    const [row] = await owner`select u.slug from leads l join units u on u.id = l.owner_unit_id where l.number = ${own}`;
    expect(row?.slug).toBe("brigade");
  });

  it("is given back in one's own name and unit, and only by the unit that has it", async () => {
    expect(await tries("lu", givesBack(lead(own), "zhou"))).toBe(denied);
    expect(await tries("lu", givesBack(lead(own), "lu", "food"))).toBe(denied);
    expect(await tries("lu", givesBack(foreignId(), "lu"))).toBe(denied);
    expect(await tries("fang", givesBack(lead(own), "fang", "metrology"))).toBe(denied);
    expect(await tries("lu", sql`update lead_returns set reason = 'y'`)).toBe(denied);
    expect(await tries("shen", sql`delete from lead_returns`)).toBe(denied);
  });

  it("is decided by a leader, in their own name, and not before it came back twice", async () => {
    const [shen, lu, he] = [await member("shen"), await member("lu"), await member("he")];
    const [row] = await owner`select number from leads where id = ${foreign.lead}`;
    const number = String(row?.number);
    expect(await tries("zhou", ruling(foreignId(), "zhou"))).toBe(denied);
    await dispatchLead(number, "brigade", "unfair-terms", shen);
    await returnLead(number, "不归我们。", lu);
    await dispatchLead(number, "special-equipment", "lifts", shen);
    await returnLead(number, "没有电梯。", he);
    expect(await moved("shen", "brigade", foreignId())).toBe(false);
    for (const username of ["lu", "shen", "he", "song", "gu"])
      expect([username, await tries(username, ruling(foreignId(), username))]).toEqual([username, denied]);
    expect(await tries("zhou", ruling(foreignId(), "yan"))).toBe(denied);
    expect(await tries("zhou", sql`update leads set topic_slug = 'coal' where id = ${foreign.lead}`)).toBe(0);
    expect(await ruleLead(number, "brigade", "unfair-terms", await member("zhou"))).toEqual({ outcome: "ruled" });
    expect(await tries("lu", givesBack(foreignId(), "lu"))).toBe(denied);
    expect(await tries("zhou", sql`update leads set topic_slug = 'coal' where id = ${foreign.lead}`)).toBe(0);
    expect(await moved("zhou", "special-equipment", foreignId())).toBe(false);
    expect(await tries("zhou", sql`delete from lead_rulings`)).toBe(denied);
  });

  it("teaches the sorter in the name of whoever decided, and lets nobody else read the words", async () => {
    const decided = (id: SQL, who: string) =>
      sql`insert into topic_decisions (lead_id, topic_slug, words, member_id) values (${id}, 'coal', '{}', ${idOf(who)})`;
    expect(await tries("lu", decided(lead(own), "zhou"))).toBe(denied);
    expect(await tries("fang", decided(lead(own), "fang"))).toBe(denied);
    expect(await tries("shen", sql`select 1 from topic_decisions`)).toBe(0);
    expect(await tries("lu", sql`insert into learned_words (source, topic_slug, word, times) values ('case', 'coal', 'x', 9)`)).toBe(
      denied,
    );
    expect(await tries("lu", sql`insert into topic_terms (topic_slug, word, weight) values ('coal', 'x', 3)`)).toBe(denied);
  });

  it("tells what hangs together to those who may open the lead, and nothing to others or to a citizen", async () => {
    for (const question of ["linked_leads", "same_merchant"]) {
      const asked = sql.raw(`select * from ${question}('${foreign.lead}')`);
      expect([question, await tries("he", asked), await tries("gu", asked)]).toEqual([question, 0, 0]);
    }
    const doors = [
      "linked_leads(gen_random_uuid())",
      "same_merchant(gen_random_uuid())",
      "leader_decides(gen_random_uuid())",
      "has_ruled(gen_random_uuid())",
      "is_ruled(gen_random_uuid())",
      "hand_over_lead(gen_random_uuid(), gen_random_uuid())",
      "recent_routes(1)",
    ];
    for (const door of doors)
      expect([door, await asCitizen((tx) => tx.execute(sql.raw(`select ${door}`))).then(() => null, errorCode)]).toEqual([door, denied]);
    for (const table of ["lead_returns", "lead_rulings", "topic_decisions", "plan_drafts"])
      expect([table, await asCitizen((tx) => tx.execute(sql.raw(`select 1 from ${table}`))).then(() => null, errorCode)]).toEqual([
        table,
        denied,
      ]);
  });
});

describe("who works on cases", () => {
  it("is the last editor when they edited, whatever the statement says", async () => {
    const song = await member("song");
    await tries(
      "song",
      sql`update cases set title = title || '（改）', last_editor_id = ${idOf("yan")}, author_id = ${idOf("yan")} where number = ${draft}`,
    );
    const [row] = await owner`select author_id, last_editor_id from cases where number = ${draft}`;
    expect(row).toEqual({ author_id: song.id, last_editor_id: song.id });
    expect(await editCase(draft, written(), song)).toEqual({ outcome: "edited" });
  });

  it("takes no picture off a case by itself: neither the reviewer, nor by moving it to another case", async () => {
    const picture = sql`insert into case_pictures (id, case_id, sha256, alt, width, height)
      select 'p', id, '\\x01', '图', 1, 1 from cases where number = ${draft}`;
    expect(await tries("song", picture)).toBe(1);
    expect(await tries("yan", sql`delete from case_pictures`)).toBe(denied);
    expect(await tries("song", sql`update case_pictures set case_id = (select id from cases where number = ${armed})`)).toBe(denied);
  });

  it("withdraws and asks for changes in their own name only", async () => {
    const known = sql`(select id from cases where number = ${draft})`;
    const withdraw = (who: string) =>
      sql`insert into case_withdrawals (case_id, reason, member_id) values (${known}, 'revoked', ${idOf(who)})`;
    expect(await tries("song", withdraw("zhou"))).toBe(denied);
    expect(await tries("yan", withdraw("yan"))).toBe(denied);
    const ask = sql`insert into case_change_requests (case_id, content_hash, member_id, comment) values (${known}, '', ${idOf("zhou")}, 'x')`;
    expect(await tries("yan", ask)).toBe(denied);
  });
});

describe("an exposure day", () => {
  const begins = (more: SQL) => sql`insert into exposure_days (slug, title, theme, teaser, introduction, release_at, created_by, armed_at)
    values ('born', '', '', '', '', ${more})`;

  it("is not born armed, nor planned in another's name", async () => {
    expect(await tries("song", begins(sql`'2020-01-01', ${idOf("song")}, now()`))).toBe("PT004");
    expect(await tries("song", begins(sql`now() + interval '1 day', ${idOf("zhou")}, null`))).toBe("PT004");
    expect(await asCitizen((tx) => tx.execute(sql`select 1 from published_days where slug = 'born'`))).toHaveLength(0);
  });

  it("is armed by whoever arms it", async () => {
    expect(await tries("song", begins(sql`now() + interval '1 day', ${idOf("song")}, null`))).toBe(1);
    const arms = sql`update exposure_days set armed_at = '2020-01-01', armed_by = ${idOf("zhou")} where slug = 'born'`;
    expect(await tries("song", arms)).toBe("PT008");
    expect(await tries("song", sql`update exposure_days set rehearsed_at = now(), risk_level = 'low' where slug = 'born'`)).toBe(1);
    expect(await tries("song", arms)).toBe(1);
    const [row] = await owner`select m.username, d.armed_at > now() - interval '1 minute' as now from exposure_days d
      join members m on m.id = d.armed_by where d.slug = 'born'`;
    expect(row).toEqual({ username: "song", now: true });
  });

  it("is not emptied after its minute by a hold, nor filled by letting one go", async () => {
    const known = sql`(select id from cases where number = ${armed})`;
    const hold = (who: string) => sql`insert into exposure_holds (case_id, reason, member_id) values (${known}, 'x', ${idOf(who)})`;
    expect(await tries("song", hold("zhou"))).toBe(denied);
    expect(await tries("yan", hold("yan"))).toBe(denied);
    expect(await tries("song", hold("song"))).toBe(1);
    expect(await tries("song", sql`delete from exposure_holds`)).toBe("PT004");
    await owner.plain("delete from exposure_holds");
    await letMinuteCome(owner);
    expect(await asCitizen((tx) => tx.execute(sql`select 1 from published_cases where number = ${armed}`))).toHaveLength(1);
    expect(await tries("song", hold("song"))).toBe("PT004");
  });
});

it("neither a citizen nor the clock speaks for a member, and the clock changes no case, day or colleague", async () => {
  const zhou = await member("zhou");
  const speak = (subject: string) =>
    sql`select set_config('portal.member', ${zhou.id}, true), append_activity('case.approved', 'case', ${subject}, '{}')`;
  await asCitizen((tx) => tx.execute(speak("citizen")));
  await asClock((tx) => tx.execute(speak("clock")));
  expect(await owner`select actor from activity where subject_id in ('citizen', 'clock') and member_id is null order by seq`).toEqual([
    { actor: "citizen" },
    { actor: "clock" },
  ]);
  for (const change of ["update members set role = 'admin'", "update cases set title = ''", "update exposure_days set armed_at = now()"])
    expect([change, await asClock((tx) => tx.execute(sql.raw(change))).then(() => null, errorCode)]).toEqual([change, denied]);
});
