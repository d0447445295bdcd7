import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { workOnce } from "#app/jobs/worker.ts";
import type { Member } from "#app/team/member.ts";
import { member } from "#tests/support/cast.ts";
import { counted } from "#tests/support/counted.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { complaint, send } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());
const { complained, tipped, facts, numbers, forget } = counted(owner);

let lu: Member;

beforeAll(async () => {
  lu = await member("lu");
});

beforeEach(forget);

describe("a tip", () => {
  it("leaves no mark, named or not, alone or beside a complaint", async () => {
    await tipped({}, lu);
    await tipped({ identity: "real-name", name: "林小满", phone: "13800001024", address: "禾安县城关镇人民路" }, lu);
    await tipped({ identity: "contact-only", phone: "13800001024" }, lu);
    expect(await owner`select * from contact_marks`).toEqual([]);
    await send("both", complaint({ first: "none", identity: "contact-only" }));
    expect(await owner`select distinct s.kind from contact_marks m join submissions s on s.id = m.submission_id`).toEqual([
      { kind: "complaint" },
    ]);
  });

  it("and the complaint under one receipt are not counted together, though they say the same", async () => {
    await send("both", complaint({ first: "none", identity: "real-name" }));
    while (await workOnce());
    await owner`update leads set owner_unit_id = ${lu.unit.id}`;
    const both = await owner`select number, kind from leads order by kind`;
    expect(both.map(({ kind }) => kind)).toEqual(["complaint", "tip"]);
    expect(await facts(String(both[0]?.number), lu)).toEqual({
      phone: 0,
      "phone-operator": 0,
      "people-phone": 0,
      "people-address": 0,
      text: 0,
      operator: 0,
    });
    expect(await facts(String(both[1]?.number), lu)).toEqual({ text: 0, operator: 1 });
    expect(await numbers(String(both[1]?.number), "operator", lu)).toEqual([]);
  });

  it("is laid beside tips of the same openness only; an anonymous one beside none", async () => {
    const anonymous = await tipped({}, lu);
    await tipped({}, lu);
    const named = { identity: "real-name", name: "林小满", phone: "13800001024" };
    const first = await tipped(named, lu);
    expect(await facts(anonymous, lu)).toEqual({ operator: 0 });
    expect(await facts(first, lu)).toEqual({ text: 0, operator: 0 });
    await tipped({ identity: "contact-only", phone: "13800001024" }, lu);
    expect(await facts(first, lu)).toEqual({ text: 0, operator: 0 });
    const second = await tipped({ ...named, name: "别的人", phone: "13900001111" }, lu);
    expect(await facts(first, lu)).toEqual({ text: 1, operator: 0 });
    expect(await numbers(first, "text", lu)).toEqual([second]);
    await complained({ merchantName: "禾安县顺达加油站" }, lu);
    expect(await facts(anonymous, lu)).toEqual({ operator: 1 });
  });
});
