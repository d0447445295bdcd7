import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { translate } from "#app/i18n/words.tsx";
import { workOnce } from "#app/jobs/worker.ts";
import { doubtWords } from "#app/web/staff/plans/parts/doubts.tsx";
import { noticePieces } from "#app/web/staff/plans/parts/notice-pieces.ts";
import { typedRows } from "#app/web/staff/plans/parts/typed-rows.ts";
import { whenSaid } from "#app/web/staff/plans/parts/when-said.ts";
import { badgeOf } from "#tests/support/badge.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { daysAgo } from "#tests/support/days-ago.ts";
import { notice } from "#tests/support/notice.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get, host, knock } from "#tests/support/portal.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());
const today = daysAgo(0);
const year = Number(today.slice(0, 4));

const cookies: Record<string, string> = {};

beforeAll(async () => {
  for (const username of ["zhou", "shen", "lu"]) {
    cookies[username] = await badgeOf(username);
  }
});

beforeEach(() => owner.plain("truncate plan_drafts"));

const look = async (path: string, as = "zhou") => {
  const answer = await get(path, { Cookie: cookies[as] ?? "" });
  return { status: answer.status, page: await answer.text() };
};

const send = async (path: string, body: URLSearchParams | FormData | Record<string, string>, as = "zhou") => {
  const form = body instanceof URLSearchParams || body instanceof FormData ? body : new URLSearchParams(body);
  const answer = await knock(new Request(host + path, { method: "POST", body: form, headers: { Cookie: cookies[as] ?? "" } }));
  return { status: answer.status, to: answer.headers.get("Location") ?? "", page: await answer.text() };
};

/** A draft of the year's notice: its address, and the areas in it. */
async function drafted(text = notice(year)) {
  const { to: at } = await send("/staff/plans/new", { notice: text });
  const { page } = await look(at);
  return { at, areas: [...page.matchAll(/<li id="area-(\w+)"/g)].map(([, id]) => `${at}/areas/${id}`) };
}

const revisionOf = async (at: string) => /name="revision" value="(\d+)"/.exec((await look(`${at}/about`)).page)?.[1] ?? "";
const areasThere = async () => (await owner`select areas::text as areas from plan_drafts`).map((row) => String(row.areas)).join();
const typedIn = (page: string) => Object.fromEntries([...page.matchAll(/name="((?:as|unit|role)-\d+)"/g)].map(([, name]) => [name, ""]));

describe("a notice on the desk", () => {
  it("stands word for word, each area's words marked and linked with what was read from them", async () => {
    const { at, areas } = await drafted();
    const { page } = await look(at);
    const words = /<div class="notice-words"[^>]*>(.*?)<\/div>/s.exec(page)?.[1] ?? "";
    const said = words.replace(/<(a|small)\b.*?<\/\1>/gs, "").replace(/<[^>]*>/g, "");
    expect(said).toBe(notice(year).trim());
    expect(areas).toHaveLength(3);
    for (const id of areas.map((area) => area.split("/").at(-1))) {
      expect(page).toContain(`id="words-${id}"`);
      expect(words).toContain(`href="#area-${id}"`);
      expect(page).toContain(`href="#words-${id}"`);
    }
    expect(page).toContain(`/units?name=${encodeURIComponent("校园协作股")}`);
    expect(page).toContain("每月 2 日前");
  });

  it("has every page in both languages, and none for a draft or an area that is not there", async () => {
    const { at, areas } = await drafted();
    const [area = ""] = areas;
    const steps = ["", "/about", "/units", "/preview", "/confirm", "/discard", "/areas/new"].map((step) => at + step);
    for (const path of [
      ...steps,
      area,
      ...["move", "merge", "drop"].map((step) => `${area}/${step}`),
      "/staff/plans",
      `/staff/plans/${year}/1`,
    ])
      for (const language of ["", "/en"]) {
        const { status, page } = await look(language + path);
        expect([language + path, status, /\bplans\.[a-z]+\.[\w.-]+/i.exec(page.replace(/<script.*?<\/script>/gs, ""))?.[0]]).toEqual([
          language + path,
          200,
          undefined,
        ]);
      }
    for (const path of [
      "/staff/plans/drafts/x",
      `${at}/areas/none`,
      `${at}/areas/none/drop`,
      "/staff/plans/1999/1",
      "/staff/plans/x/y",
      "/staff/plans/99999999999/1",
    ])
      expect([path, (await look(path)).status]).toEqual([path, 404]);
    expect((await look(at, "lu")).status).toBe(403);
    expect((await look(`${at}/confirm`, "shen")).status).toBe(403);
    expect((await look("/staff/plans", "lu")).page).not.toContain("/staff/plans/new");
  });

  it("that cannot be read says why at its field, and what was typed stays", async () => {
    const long = "今天天气很好，适合出门买菜。\n".repeat(1500);
    const refused = await send("/staff/plans/new", { notice: long });
    expect(refused.status).toBe(422);
    expect(refused.page).toContain('href="#notice"');
    expect(refused.page).toContain(long.trim());
    const form = new FormData();
    form.set("file", new File([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3])], "方案.docx"));
    const binary = await send("/staff/plans/new", form);
    expect([binary.status, binary.page.includes('href="#file"')]).toEqual([422, true]);
    expect(await owner`select 1 from plan_drafts`).toHaveLength(0);
  });

  it("may come as a file", async () => {
    const form = new FormData();
    form.set("notice", "");
    form.set("file", new File([notice(year)], "方案.txt"));
    expect(await send("/staff/plans/new", form)).toMatchObject({ status: 303, to: expect.stringMatching(/drafts\/[0-9a-f-]{36}$/) });
  });
});

describe("two people at one draft", () => {
  it("whoever comes second is told, keeps what was typed, and changes nothing", async () => {
    const { at, areas } = await drafted();
    const [first = "", second = ""] = areas;
    const revision = await revisionOf(at);
    expect((await send(`${second}/move`, { revision, way: "up" }, "shen")).status).toBe(303);
    const before = await areasThere();
    const typed = new URLSearchParams({
      revision,
      title: "我刚写好的名称",
      kind: "area",
      "as-0": "标准计量股",
      "unit-0": "advertising",
      "role-0": "guide",
    });
    typed.append("topic", "lifts");
    const late = await send(first, typed);
    expect(late.status).toBe(409);
    expect(late.page).toContain("别人刚刚改过这份草稿");
    expect(late.page).toContain("我刚写好的名称");
    expect(late.page).toContain("别人改过以后的样子");
    expect(late.page).toMatch(/<option value="advertising" selected/);
    expect(late.page).toMatch(/checked="" value="lifts"|value="lifts" checked=""/);
    expect(late.page).toContain(`name="revision" value="${Number(revision) + 1}"`);
    for (const [path, fields] of [
      [`${first}/drop`, {}],
      [`${first}/merge`, { into: second.split("/").at(-1) ?? "" }],
      [`${first}/move`, { way: "down" }],
      [`${at}/areas/new`, { title: "冬季取暖用煤" }],
      [`${at}/about`, { title: "新标题", year: "2031", bureau: "" }],
      [`${at}/units`, { name: "校园协作股", unit: "food" }],
      [`${at}/confirm`, { from: today, replace: "on" }],
    ] as const)
      expect([path, (await send(path, { revision, ...fields })).status]).toEqual([path, 409]);
    expect(await areasThere()).toBe(before);
  });
});

describe("an area", () => {
  it("with two owners or one unit twice is not saved; the fault stands at the units", async () => {
    const { at, areas } = await drafted();
    const [first = ""] = areas;
    const before = await areasThere();
    const rows = { "unit-0": "metrology", "role-0": "owner", "unit-1": "metrology", "role-1": "owner" };
    const refused = await send(first, { revision: await revisionOf(at), title: "", kind: "area", ...rows });
    expect(refused.status).toBe(422);
    expect(refused.page).toContain('href="#title"');
    expect(refused.page).toContain('href="#units"');
    expect(refused.page).toContain('id="units"');
    expect(await areasThere()).toBe(before);
  });

  it("once looked at leads to the next one with a doubt", async () => {
    const { at, areas } = await drafted();
    const { page } = await look(at);
    const doubtful = areas.filter((area) =>
      new RegExp(`id="area-${area.split("/").at(-1)}".*?class="acts"`, "s").exec(page)?.[0].includes('class="doubts"'),
    );
    const [first = ""] = areas;
    const form = (await look(first)).page;
    expect(Object.keys(typedIn(form))).toEqual(expect.arrayContaining(["as-0", "unit-0", "role-0"]));
    const saved = await send(first, {
      revision: await revisionOf(at),
      title: "加油机计量作弊",
      kind: "area",
      topic: "fuel-metering",
      next: "on",
    });
    expect(saved.to).toBe(doubtful.find((one) => one !== first) ?? `${at}#area-${first.split("/").at(-1)}`);
  });
});

describe("confirming", () => {
  it("says what is in the way, then takes over; the old plan stays to be read", async () => {
    await submitTip(tip({ story: "张三丰亲眼看见六号枪加四十升只有三十八升半，油表不对。" }));
    while (await workOnce());
    const { at, areas } = await drafted();
    const preview = await look(`${at}/preview`, "shen");
    expect(preview.page).toContain("标准计量股");
    for (const secret of ["张三丰", "六号枪", "顺达加油站"]) expect(preview.page).not.toContain(secret);

    const blocked = await send(`${at}/confirm`, { revision: await revisionOf(at), from: `${year - 1}-12-31` });
    expect(blocked.status).toBe(422);
    for (const words of ["1 个单位名称没有对应", "不能从过去的日子起执行", "已经有一份方案"]) expect(blocked.page).toContain(words);
    expect(blocked.page).toContain(`value="${year - 1}-12-31"`);

    expect(
      (await send(`${at}/units`, { revision: await revisionOf(at), name: "校园协作股", unit: "new", newName: "", newKind: "section" })).to,
    ).toBe(at);
    for (const area of areas) {
      const { page } = await look(area);
      const chosen = [...page.matchAll(/<select name="(unit-\d+|role-\d+)".*?<\/select>/gs)].map(([all, name]) => [
        name,
        /<option value="([^"]*)" selected/.exec(all)?.[1] ?? "",
      ]);
      const title = /<textarea[^>]*id="title"[^>]*>(.*?)<\/textarea>/s.exec(page)?.[1]?.trim() ?? "";
      const body = new URLSearchParams({ ...Object.fromEntries(chosen), revision: await revisionOf(at), title, kind: "area" });
      for (const [, topic] of page.matchAll(/checked="" value="([a-z-]+)"/g)) if (topic) body.append("topic", topic);
      expect((await send(area, body)).status).toBe(303);
    }
    const done = await send(`${at}/confirm`, { revision: await revisionOf(at), from: today, replace: "on" });
    expect([done.status, done.to]).toEqual([303, "/staff/plans"]);
    const { page } = await look("/staff/plans", "lu");
    expect(page).toContain("第 2 版");
    expect(page).toContain("不再列入");
    expect((await look(at)).status).toBe(404);
    expect((await look(`/staff/plans/${year}/1`, "lu")).page).toContain("现在已不再按它分线索");
  });
});

describe("words and marks", () => {
  const t = translate("zh");

  it("there are words for every doubt of the reader, and for one it no longer knows", () => {
    const known = /DoubtKey =([^;]+);/.exec(readFileSync("app/plans/reading/reading.ts", "utf8"))?.[1] ?? "";
    const keys = [...known.matchAll(/"([a-z-]+)"/g)].map(([, key]) => key ?? "");
    expect(keys.length).toBeGreaterThan(10);
    for (const language of ["zh", "en"] as const) {
      const other = translate(language)("plans.doubts.other");
      for (const key of keys) expect([key, translate(language)(doubtWords({ key, facts: {} }))]).not.toEqual([key, other]);
    }
    expect(doubtWords({ key: "constructor", facts: {} })).toBe("plans.doubts.other");
  });

  it.each([
    ["2024-04-02", "2024年4月2日前"],
    ["2024-06", "2024 年6月底前"],
    ["12-05", "12月5日前"],
    ["monthly:2", "每月 2 日前"],
    ["monthly:last-working-day", "每月最后一个工作日前"],
    ["quarterly:last-month:25", "每季度末月 25 日前"],
    ["two-monthly:10", "逢双月 10 日前"],
    ["weekly:5", "每星期五"],
    ["masked", "日期在原文里被遮住了"],
    ["someday", "原文没有说清，请看原话"],
  ])("%s is said as %s", (when, words) => expect(whenSaid(when, t, "zh")).toBe(words));

  it("the notice is cut without losing or repeating a character, however areas overlap", () => {
    const area = fc.record({ from: fc.integer({ min: -2, max: 60 }), to: fc.integer({ min: -2, max: 60 }) });
    const rest = { kind: "area" as const, title: "", text: "", annotation: "", units: [], topics: [], doubts: [], confidence: 1 };
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50, unit: fc.constantFrom("重", "点", "\n", "（") }),
        fc.array(area, { maxLength: 8 }),
        (text, placed) => {
          const areas = placed.map(({ from, to }, place) => ({ ...rest, id: String(place), from, to }));
          const pieces = noticePieces(text, areas);
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
          const begun = pieces.flatMap(({ begins }) => begins.map(({ area: { id } }) => id)).sort();
          expect(begun).toEqual(areas.filter(({ from, to }) => from >= 0 && from < to && to <= text.length).map(({ id }) => id));
        },
      ),
    );
  });

  it("what was typed for a unit stays with its words, not with its place", () => {
    const row = (raw: string, unit: string | null = null) => ({ raw, name: raw, role: "partner" as const, unit });
    const typed = {
      "as-0": "计量股",
      "unit-0": "metrology",
      "role-0": "owner",
      "as-1": "食品股",
      "unit-1": "none",
      "role-1": "guide",
      "as-2": "",
      "unit-2": "legal",
    };
    const shown = typedRows([row("食品股", "food"), row("新来的", "office"), row("")], typed);
    expect(shown.map(({ raw, chosen, role }) => [raw, chosen, role])).toEqual([
      ["食品股", "none", "guide"],
      ["新来的", "office", "partner"],
      ["", "legal", "partner"],
    ]);
  });
});
