import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { keepImport, openImport } from "#app/intake/import/keep-import.ts";
import { lookAtImport } from "#app/intake/import/look-at-import.ts";
import { takeImport } from "#app/intake/import/take-import.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { settings } from "#app/settings.server.ts";
import type { Member } from "#app/team/member.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { daysAgo } from "#tests/support/days-ago.ts";
import { inGb } from "#tests/support/in-gb.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { workbook } from "#tests/support/workbook.ts";

const database = freshDatabase();
const owner = ownerOf(database);

let shen: Member;
let lu: Member;

beforeAll(async () => {
  [shen, lu] = [await member("shen"), await member("lu")];
});

const heads = [
  "登记编号",
  "业务类型",
  "被投诉主体",
  "地址",
  "投诉内容",
  "登记时间",
  "提供方姓名",
  "联系电话",
  "诉求",
  "涉及金额（元）",
  "满意度",
];
const story = "店员说吃了能降糖，我妈买了六盒保健品，血糖没降还头晕，想退款。";
const complaint = (number: string, changed: Partial<Record<number, string>> = {}) =>
  Object.assign(
    [number, "投诉", "康乐堂药店", "新华路8号", story, daysAgo(2), "张小满", "13800001234", "退货,更换", "1,980", "满意"],
    changed,
  );
const csv = (rows: string[][]) =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n"));
const count = async () => Number((await owner`select count(*)::int as n from submissions`)[0]?.n);
const activities = async () => Number((await owner`select count(*)::int as n from activity`)[0]?.n);
const looked = async (bytes: Buffer) => {
  const look = await lookAtImport(bytes, shen);
  if (look.outcome !== "looked") throw new Error(JSON.stringify(look));
  return look;
};
const taken = async (bytes: Buffer, by = shen) => takeImport(await keepImport(bytes, by), by);

describe("a dry run", () => {
  it("shows each row's fate, covers who sent it, names what it does not use, and writes nothing", async () => {
    const before = [await count(), await activities()];
    const { rows, ignored } = await looked(
      csv([
        heads,
        complaint("1330326001"),
        complaint(" １３３０３２６００１ "),
        complaint("1330326002", { 1: "咨询", 5: "上个月", 7: "打不通" }),
      ]),
    );
    expect(rows[0]).toMatchObject({ line: 2, fate: "take", name: "张*", phone: "138****1234", topic: "health-products" });
    expect(rows[1]).toMatchObject({ line: 3, fate: "double", first: 2 });
    expect(rows[2]).toMatchObject({ fate: "unreadable" });
    expect(rows[2]?.fate === "unreadable" && rows[2].issues.map(({ field }) => field).sort()).toEqual(["arrivedOn", "kind", "phone"]);
    expect(ignored).toEqual(["满意度"]);
    expect(JSON.stringify(rows)).not.toMatch(/张小满|13800001234/);
    expect([await count(), await activities()]).toEqual(before);
  });

  it("reads UTF-8 with its mark, GB18030 and UTF-16, commas and tabs alike", async () => {
    const rows = [heads, complaint("1330326003")];
    const tabs = rows.map((row) => row.join("\t")).join("\n");
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tabs, "utf16le")]);
    for (const bytes of [Buffer.from(`\uFEFF${tabs}`), utf16, inGb(tabs), inGb(csv(rows).toString()), csv(rows)])
      expect((await looked(bytes)).rows).toMatchObject([{ fate: "take", merchantName: "康乐堂药店" }]);
  });

  it("reads a workbook: titles above the heads, blank lines, days as numbers, saved values of formulas, words that look like one", async () => {
    const serial = (day: string) => Date.parse(day) / 86_400_000 + 25_569;
    const { rows } = await looked(
      workbook([
        ["禾安县投诉举报导出表", null],
        [null],
        heads,
        [
          "1330326004",
          "投诉",
          { formula: 'A1&"药店"', value: "康乐堂药店" },
          "新华路8号",
          `=cmd ${story}`,
          { date: serial(daysAgo(2)) },
          "张小满",
          13800001234,
        ],
        [null],
        [1.330326000000005e24, "投诉", "康乐堂药店", "新华路8号", story, String(serial(daysAgo(1))), "张小满", "138 0000 1234"],
      ]),
    );
    expect(rows).toMatchObject([
      { line: 4, fate: "take", merchantName: "康乐堂药店", phone: "138****1234" },
      { line: 6, fate: "unreadable", issues: [{ field: "number", key: "intake.import.issues.numberLost" }] },
    ]);
  });

  it.each<[string, () => Buffer, object]>([
    [
      "no heads",
      () =>
        csv([
          ["甲", "乙"],
          ["1", "2"],
        ]),
      { outcome: "headless", missing: ["number", "kind", "merchantName", "story", "arrivedOn"] },
    ],
    ["only heads", () => csv([heads]), { outcome: "unreadable", issue: "intake.import.issues.empty" }],
    [
      "a web page that calls itself a table",
      () => Buffer.from("<html><table>"),
      { outcome: "unreadable", issue: "intake.import.issues.kind" },
    ],
    ["an old workbook", () => Buffer.from("d0cf11e0a1b11ae10000", "hex"), { outcome: "unreadable", issue: "intake.import.issues.kind" }],
    ["half a workbook", () => workbook([heads]).subarray(0, 600), { outcome: "unreadable", issue: "intake.import.issues.damaged" }],
    [
      "a bomb",
      () => workbook([heads], { "xl/more.xml": new Uint8Array(70 * 1024 * 1024) }),
      { outcome: "unreadable", issue: "intake.import.issues.tooHard" },
    ],
    [
      "too many rows",
      () => csv([heads, ...Array.from({ length: 2001 }, (_, at) => complaint(`N-${100000 + at}`))]),
      { outcome: "unreadable", issue: "intake.import.issues.tooMany" },
    ],
    ["too large", () => Buffer.alloc(5 * 1024 * 1024 + 1, "a"), { outcome: "unreadable", issue: "intake.import.issues.tooLarge" }],
  ])("says what is wrong with %s", async (_, bytes, answer) => {
    expect(await lookAtImport(bytes(), shen)).toEqual(answer);
  });
});

describe("taking it", () => {
  it("takes exactly those rows, with the day they arrived and the contact sealed, and the same again changes nothing", async () => {
    const tip = [
      "1330326011",
      "举报",
      "顺达加油站",
      "国道路口",
      "六号枪加四十升只有三十八升半，油表不对，连着三次。",
      daysAgo(5),
      "匿名",
      "",
    ];
    const file = csv([heads, complaint("1330326010"), tip, complaint("1330326010"), complaint("1330326012", { 4: "太短" })]);
    const before = { submissions: await count(), activities: await activities() };
    expect(await taken(file)).toMatchObject({
      outcome: "taken",
      rows: [
        { fate: "taken" },
        { fate: "taken" },
        { line: 4, fate: "double", first: 2 },
        { fate: "unreadable", issues: [{ field: "story" }] },
      ],
    });
    expect([await count(), await activities()]).toEqual([before.submissions + 2, before.activities + 3]);
    const rows = await owner`select s.*, m.username, s.filed_on::text as day from submissions s join members m on m.id = s.taken_by
      where channel = '12315' order by source_number`;
    expect(rows[0]).toMatchObject({
      source_number: "1330326010",
      username: "shen",
      day: daysAgo(2),
      request: "return",
      amount_yuan: "1980.00",
    });
    expect(rows[1]).toMatchObject({
      source_number: "1330326011",
      identity: "anonymous",
      sealed_contact: null,
      filed_at: null,
      day: daysAgo(5),
    });
    expect(String(rows[0]?.sealed_contact)).not.toContain("张小满");
    const [said] = await owner`select facts from activity where verb = 'submission.imported'`;
    expect(said?.facts).toMatchObject({ rows: 4, taken: 2, double: 1, unreadable: 1 });
    while (await workOnce());
    const [lead] =
      await owner`select l.number, l.owner_unit_id, s.id from leads l join submissions s on s.id = l.submission_id where source_number = '1330326010'`;
    const [unit] = await owner`select username from members where unit_id = ${lead?.owner_unit_id} and role = 'unit' limit 1`;
    expect(await openLead(String(lead?.number), await member(String(unit?.username)))).toMatchObject({
      channel: "12315",
      sender: { hasContact: true },
    });

    const after = [await count(), await activities()];
    expect((await looked(file)).rows[0]).toMatchObject({ fate: "here", lead: lead?.number, filedOn: daysAgo(2) });
    expect(await taken(file)).toMatchObject({ rows: [{ fate: "here", lead: lead?.number }, { fate: "here" }, {}, {}] });
    expect([await count(), await activities()]).toEqual(after);
  });

  it("is one import when two colleagues take the same file at once", async () => {
    const file = csv([heads, ...["1330326020", "1330326021", "1330326022"].map((number) => complaint(number))]);
    const before = await count();
    const both = await Promise.all([taken(file), taken(file, lu)]);
    expect(await count()).toBe(before + 3);
    const fates = both.flatMap((one) => (one.outcome === "taken" ? one.rows.map(({ fate }) => fate) : []));
    expect(fates.filter((fate) => fate === "taken")).toHaveLength(3);
    expect(fates.filter((fate) => fate === "here")).toHaveLength(3);
  });

  it("a row the database refuses stops no other, and its fate is shown", async () => {
    await owner`alter table submissions add constraint refuse_one check (source_number <> '1330326031')`;
    const done = await taken(csv([heads, ...["1330326030", "1330326031", "1330326032"].map((number) => complaint(number))]));
    await owner`alter table submissions drop constraint refuse_one`;
    expect(done).toMatchObject({ rows: [{ fate: "taken" }, { fate: "failed" }, { fate: "taken" }] });
  });
});

describe("a file that was laid aside", () => {
  const bytes = csv([heads, complaint("1330326040")]);
  const incoming = () => path.join(settings.dataDir, "incoming");

  it("opens for its member with its token, is noise on disk, and is gone when it is taken", async () => {
    const token = await keepImport(bytes, shen);
    expect((await openImport(token, shen))?.equals(bytes)).toBe(true);
    const file = path.join(incoming(), token.split(".")[0] ?? "");
    expect(readFileSync(file).includes("康乐堂")).toBe(false);
    await takeImport(token, shen);
    expect(readdirSync(incoming())).not.toContain(token.split(".")[0]);
    expect(await takeImport(token, shen)).toEqual({ outcome: "over" });
  });

  it("opens for nobody else, with no changed token, not when its bytes changed, and not after its end", async () => {
    const token = await keepImport(bytes, shen);
    const [id = "", until = "", key = ""] = token.split(".");
    expect(await openImport(token, lu)).toBeNull();
    expect(await openImport(`${id}.${Number(until) + 600}.${key}`, shen)).toBeNull();
    expect(await openImport(`${id}.1700000000.${key}`, shen)).toBeNull();
    expect(await openImport(`../../keys/receipt.key.${until}.${key}`, shen)).toBeNull();
    appendFileSync(path.join(incoming(), id), "x");
    expect(await openImport(token, shen)).toBeNull();
    expect(await takeImport(token, shen)).toEqual({ outcome: "over" });
  });
});
