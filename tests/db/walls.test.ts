import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { beginDraft } from "#app/intake/drafts/begin-draft.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { asCitizen, asClock, asMember, asStranger, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { complaint, submitComplaint, tip } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);

const mayRead = ["calendar_days", "calendar_years", "deadline_rules", "learned_words", "topic_terms", "topics"];
const denied = "42501";

const tables = async () =>
  (await owner`select relname from pg_class join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind in ('r', 'p')`).map(
    (row) => String(row.relname),
  );

const codeOf = (work: Promise<unknown>) => work.then(() => null, errorCode);

describe("the public role", () => {
  it("reads no table but the few that hold nothing of anybody", async () => {
    const all = await tables();
    expect(all).toEqual(
      expect.arrayContaining(["cases", "leads", "submissions", "messages", "evidence", "members", "credentials", "activity", "case_words"]),
    );
    await beginDraft("tip", tip().typed);
    expect([...(await asCitizen((tx) => tx.execute(sql`select 1 from drafts`)))]).toEqual([]);
    for (const table of all.filter((name) => ![...mayRead, "drafts"].includes(name))) {
      expect([table, await codeOf(asCitizen((tx) => tx.execute(sql.raw(`select * from ${table}`))))]).toEqual([table, denied]);
    }
  });

  it("changes and deletes nothing at all but a draft whose key it holds", async () => {
    await beginDraft("tip", tip().typed);
    expect((await asCitizen((tx) => tx.execute(sql`delete from drafts returning 1`))).length).toBe(0);
    expect((await asCitizen((tx) => tx.execute(sql`update drafts set locked = '' returning 1`))).length).toBe(0);
    for (const table of (await tables()).filter((name) => name !== "drafts")) {
      expect([table, await codeOf(asCitizen((tx) => tx.execute(sql.raw(`delete from ${table}`))))]).toEqual([table, denied]);
    }
    expect(await codeOf(asCitizen((tx) => tx.execute(sql`update submissions set story = ''`)))).toBe(denied);
    expect(await codeOf(asCitizen((tx) => tx.execute(sql`select hand_over_lead(gen_random_uuid(), gen_random_uuid())`)))).toBe(denied);
  });

  it("cannot put on another role or read past its receipt", async () => {
    await submitComplaint(complaint());
    expect(await asCitizen((tx) => tx.execute(sql`select * from receipt_filings`))).toHaveLength(0);
    expect(await asCitizen((tx) => tx.execute(sql`select * from receipt_messages`))).toHaveLength(0);
  });
});

describe("the staff role", () => {
  it("sees nothing behind a queue while nobody has said who they are", async () => {
    await submitComplaint(complaint());
    while (await workOnce());
    const guarded = (await owner`select relname from pg_class where relrowsecurity`).map((row) => String(row.relname));
    expect(guarded).toEqual(expect.arrayContaining(["leads", "lead_tasks", "lead_notes", "submissions", "messages", "evidence", "cases"]));
    const askedBySignIn = ["members", "credentials", "sessions", "units"];
    const closed = ["contact_keys", "contact_marks", "evidence_keys", "drafts", "spent_proofs"];
    for (const table of closed) expect(await codeOf(asStranger((tx) => tx.execute(sql.raw(`select 1 from ${table}`))))).toBe(denied);
    for (const table of guarded.filter((name) => ![...askedBySignIn, ...closed].includes(name)))
      expect([table, [...(await asStranger((tx) => tx.execute(sql.raw(`select 1 from ${table}`))))]]).toEqual([table, []]);
  });

  it("does not carry one member's eyes over to the next on the same connection", async () => {
    const [lu, gu] = [await member("lu"), await member("gu")];
    for (let turn = 0; turn < 200; turn++) {
      const seen = await asMember(turn % 2 ? gu : lu, (tx) => tx.execute<{ n: number }>(sql`select count(*)::int as n from leads`));
      expect(seen[0]?.n).toBe(turn % 2 ? 0 : 2);
      expect(await asStranger((tx) => tx.execute(sql`select 1 from leads`))).toHaveLength(0);
    }
  });

  it("cannot rewrite the record, whoever it is", async () => {
    const zhou = await member("zhou");
    for (const change of [sql`update activity set verb = 'x'`, sql`delete from activity`, sql`truncate activity`]) {
      expect(await codeOf(asMember(zhou, (tx) => tx.execute(change)))).toBe(denied);
      expect(await codeOf(asClock((tx) => tx.execute(change)))).toBe(denied);
    }
  });
});
