import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addRecheck } from "#app/cases/add-recheck.ts";
import { addReply } from "#app/cases/add-reply.ts";
import { confirmFollowUp } from "#app/cases/confirm-follow-up.ts";
import { followUpList } from "#app/cases/follow-up-list.ts";
import { followUpsOfCase, followUpsOfDay } from "#app/cases/published/follow-ups.ts";
import { takeBackFollowUp } from "#app/cases/take-back-follow-up.ts";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";

const owner = ownerOf(freshDatabase());
let number = "";
let slug = "";
let today = "";
let place = 0;

beforeAll(async () => {
  today = String((await owner`select today_in_shanghai()::text as day`)[0]?.day);
});

beforeEach(async () => {
  number = await approvedCase();
  slug = `after-${place++}`;
  await armedDay(slug, [number]);
  await letMinuteCome(owner, slug);
});

const listed = async (as = "song") => (await followUpList(number, await member(as))) ?? [];
const only = async () => (await listed())[0]?.id ?? "";
const check = async () => addRecheck(number, { checkedOn: today, result: "rectified" }, await member("song"));

describe("a recheck", () => {
  it("is public, beside its case and on its day, once a second person has confirmed it, and not before", async () => {
    expect(await check()).toEqual({ outcome: "added" });
    expect(await followUpsOfCase(number)).toEqual([]);
    expect((await listed("yan"))[0]?.can).toEqual({ confirm: true, takeBack: false });
    expect(await confirmFollowUp(number, "rechecks", await only(), await member("yan"))).toEqual({ outcome: "confirmed" });
    const shown = [{ kind: "recheck", id: await only(), caseNumber: number, on: today, result: "rectified" }];
    expect((await followUpsOfCase(number)).map(({ id, kind, on }) => ({ id, kind, on }))).toEqual(
      shown.map(({ id, kind, on }) => ({ id, kind, on })),
    );
    expect(await followUpsOfDay(slug)).toMatchObject(shown);
    const verbs = await owner`select verb from activity where verb like 'case.recheck%' order by seq desc limit 2`;
    expect(verbs.map(({ verb }) => verb)).toEqual(["case.recheck-confirmed", "case.recheck-written"]);
  });

  it("is not confirmed by whoever wrote it, nor changed, also not by free SQL", async () => {
    await check();
    const id = await only();
    expect(await confirmFollowUp(number, "rechecks", id, await member("song"))).toEqual({ outcome: "own-text" });
    const run = async (as: string, statement: ReturnType<typeof sql>) =>
      asMember(await member(as), (tx) => tx.execute(statement)).then(() => null, errorCode);
    expect(await run("song", sql`update case_rechecks set confirmed_by = portal_member() where id = ${id}`)).toBe("PT002");
    const yan = (await member("yan")).id;
    expect(await run("song", sql`update case_rechecks set confirmed_by = ${yan} where id = ${id}`)).toBe("PT002");
    expect(await run("yan", sql`update case_rechecks set result = 'not' where id = ${id}`)).toBe("42501");
    const forged = sql`insert into case_rechecks (case_id, checked_on, result, member_id, confirmed_by, confirmed_at)
      select id, ${today}::date, 'rectified', portal_member(), ${yan}, now() from cases where number = ${number}`;
    expect(await run("song", forged)).toBe(null);
    expect(await run("yan", forged)).toBe("42501");
    expect(await followUpsOfCase(number)).toEqual([]);
  });

  it("leaves again when it was wrong, and with its case", async () => {
    await check();
    await confirmFollowUp(number, "rechecks", await only(), await member("zhou"));
    expect(await takeBackFollowUp(number, "rechecks", await only(), await member("song"))).toEqual({ outcome: "taken-back" });
    expect(await followUpsOfCase(number)).toEqual([]);
    expect(await confirmFollowUp(number, "rechecks", await only(), await member("yan"))).toEqual({ outcome: "unknown" });
    expect((await listed())[0]).toMatchObject({ confirmer: (await member("zhou")).name, takenBack: (await member("song")).name });
    await check();
    const second = (await listed()).find((row) => !row.takenBack)?.id ?? "";
    await confirmFollowUp(number, "rechecks", second, await member("yan"));
    expect(await followUpsOfCase(number)).toHaveLength(1);
    await withdrawCase(number, "revoked", await member("song"));
    expect([await followUpsOfCase(number), await followUpsOfDay(slug)]).toEqual([[], []]);
  });

  it.each([
    ["checkedOn", { checkedOn: "2026-01-01" }],
    ["checkedOn", { checkedOn: "2099-01-01" }],
    ["checkedOn", { checkedOn: "" }],
    ["result", { result: "改好了，老板人不错" }],
  ])("with a wrong %s is refused and writes nothing", async (field, changed) => {
    const refused = await addRecheck(number, { checkedOn: today, result: "partly", ...changed }, await member("song"));
    expect(refused.outcome === "invalid" && refused.issues.map((issue) => issue.field)).toEqual([field]);
    expect(await listed()).toEqual([]);
  });

  it("is of a case that is public", async () => {
    const draft = await approvedCase();
    expect(await addRecheck(draft, { checkedOn: today, result: "not" }, await member("song"))).toEqual({ outcome: "unknown" });
    expect(await confirmFollowUp(number, "rechecks", "x' or true", await member("yan"))).toEqual({ outcome: "unknown" });
  });
});

describe("the operator's reply", () => {
  it("is one of a list; its letter's number stays inside", async () => {
    const reply = { repliedOn: today, reply: "contests-court", letterNo: "函〔2026〕7号" };
    expect(await addReply(number, reply, await member("song"))).toEqual({ outcome: "added" });
    await confirmFollowUp(number, "replies", await only(), await member("yan"));
    const [shown] = await followUpsOfCase(number);
    expect(shown).toMatchObject({ kind: "reply", on: today, reply: "contests-court" });
    expect(JSON.stringify(shown)).not.toContain("函");
    expect(await listed()).toMatchObject([{ letterNo: "函〔2026〕7号", said: "contests-court" }]);
    expect(await addReply(number, { ...reply, reply: "我们不服", letterNo: "" }, await member("song"))).toMatchObject({
      issues: [{ field: "reply" }, { field: "letterNo" }],
    });
  });
});
