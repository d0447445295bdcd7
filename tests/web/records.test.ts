import { beforeAll, describe, expect, it } from "vitest";
import { recordOf } from "#app/cases/published/record.ts";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { nameKey } from "#app/merchants/name-key.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get } from "#tests/support/portal.ts";

const owner = ownerOf(freshDatabase());
const cases: Record<string, string> = {};

const keyOf = async (party: string, kind = "enterprise") =>
  (await owner`select record_key(${party}, ${kind}) as key`)[0]?.key as string | null;

const parties: Record<string, [string, Record<string, string>]> = {
  first: ["禾安县青禾粮油有限公司", {}],
  again: ["禾安县青禾粮油有限公司 ", { fineYuan: "5,000", decidedOn: "2026-09-01" }],
  masked: ["禾安县某粮油有限公司", {}],
  maskedToo: ["禾安县某粮油有限公司", {}],
  person: ["胡晓明", { partyKind: "person" }],
  personToo: ["胡晓明", { partyKind: "person" }],
  later: ["禾安县青禾粮油有限公司", {}],
};

beforeAll(async () => {
  for (const [name, [party, changed]] of Object.entries(parties))
    cases[name] = await approvedCase({ title: `青禾案之${name}`, party, ...changed });
  const { later = "", ...now } = cases;
  await armedDay("record-day", Object.values(now));
  await letMinuteCome(owner, "record-day");
  await armedDay("later-day", [later]);
});

describe("an operator's public record", () => {
  it("brings together what is out under one name, however it is spaced, and nothing that is to come", async () => {
    const record = await recordOf(cases.first ?? "");
    expect(record?.cases).toBe(2);
    const page = await (await get(`/records/${record?.key}`)).text();
    for (const said of ["青禾粮油", cases.first, cases.again, "2026年9月1日"]) expect(page).toContain(said);
    expect(page).not.toContain(cases.later);
    expect(await (await get(`/cases/${cases.first}`)).text()).toContain(`/records/${record?.key}`);
  });

  it("never joins masked names, nor persons", async () => {
    for (const name of ["masked", "maskedToo", "person", "personToo"]) {
      expect([name, await recordOf(cases[name] ?? "")]).toEqual([name, null]);
      expect(await (await get(`/cases/${cases[name]}`)).text()).not.toContain("/records/");
    }
  });

  it.each(["张某某", "某加油站", "XX县烟酒店", "禾安县**超市", "禾安县[遮盖]商行", "县××食品厂", "小店"])(
    "%s has no key",
    async (party) => {
      expect(await keyOf(party, "trader")).toBeNull();
    },
  );

  it("is keyed as names are keyed elsewhere", async () => {
    const names = [
      "禾安县 青禾 粮油",
      "禾安县青禾粮油",
      "ＡＢＣ（禾安）超市",
      "abc(禾安)超市",
      "禾安县·老井《榨坊》",
      "禾安县老井榨坊",
      "禾安县—老井榨坊",
    ];
    for (const one of names)
      for (const other of names)
        expect([one, other, (await keyOf(one)) === (await keyOf(other))]).toEqual([one, other, nameKey(one) === nameKey(other)]);
  });

  it("is gone without a trace when all its cases have left", async () => {
    const key = (await recordOf(cases.first ?? ""))?.key ?? "";
    const zhou = await member("zhou");
    for (const name of ["first", "again"]) await withdrawCase(cases[name] ?? "", "mistaken", zhou);
    const [gone, never] = [await get(`/records/${key}`), await get(`/records/${"0".repeat(20)}`)];
    expect([gone.status, (await gone.text()).replaceAll(key, "…")]).toEqual([404, (await never.text()).replaceAll("0".repeat(20), "…")]);
  });
});

describe("topics", () => {
  it("one with cases shows them, their signs, what to keep and the law; one without says so kindly", async () => {
    const fuel = await (await get("/topics/fuel-metering")).text();
    for (const said of ["加油小票或付款记录", "看铅封是否完好", "产品质量法", "/submit?for=tip&amp;topic=fuel-metering", cases.person])
      expect(fuel).toContain(said);
    expect(fuel).not.toContain(cases.later);
    const lifts = await (await get("/en/topics/lifts")).text();
    expect(lifts).toContain("No case of this kind");
    expect((await get("/topics/no-such")).status).toBe(404);
    expect(await (await get("/topics")).text()).toContain("/topics/lifts");
  });
});

it("a case leads to the ones before and after it in its issue, not beyond", async () => {
  const page = await (await get(`/cases/${cases.masked}`)).text();
  expect(page).toMatch(new RegExp(`/cases/${cases.maskedToo}"[^>]*rel="next"`));
  const last = await (await get(`/cases/${cases.personToo}`)).text();
  expect(last).toMatch(/rel="prev"/);
  expect(last).not.toMatch(/rel="next"/);
});
