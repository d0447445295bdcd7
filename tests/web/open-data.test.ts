import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { allPublished, type WholeCase } from "#app/cases/published/all-cases.ts";
import { openCsv, openFields, openJson } from "#app/reports/published/open-data.ts";
import { streamed } from "#app/web/public/open-data/streamed.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get } from "#tests/support/portal.ts";

const owner = ownerOf(freshDatabase());
const numbers: string[] = [];
const lead = '屏幕上走了四十升，"油箱"里,只有\n三十八升半。';

beforeAll(async () => {
  for (const title of ["=HYPERLINK(加油站案)", "＋1+1的加油站案", "青禾加油站少给油案"]) numbers.push(await approvedCase({ title, lead }));
  await armedDay("open-day", numbers);
  await letMinuteCome(owner, "open-day");
  await armedDay("coming-day", [await approvedCase({ title: "还没到时候的案例" })]);
});

type Schema = {
  properties: { cases: { items: { required: string[]; properties: Record<string, { type: string | string[]; format?: string }> } } };
};

const isOf = (type: string, value: unknown): boolean =>
  type === "integer"
    ? Number.isInteger(value)
    : type === "array"
      ? Array.isArray(value)
      : type === "null"
        ? value === null
        : typeof value === type;

describe("open data", () => {
  it("CSV: its mark, RFC 4180 as another reads it, and no cell a spreadsheet would run", async () => {
    const answer = await get("/open-data/cases.csv");
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.headers.get("Content-Type"), bytes.subarray(0, 3).toString("hex")]).toEqual(["text/csv; charset=utf-8", "efbbbf"]);
    const [head, ...rows] = parse(bytes, { bom: true, record_delimiter: "\r\n" }) as string[][];
    expect(head).toEqual(openFields.map(({ name }) => name));
    expect(rows.map((row) => row[0])).toEqual(numbers);
    expect(rows.map((row) => row[2])).toEqual(["'=HYPERLINK(加油站案)", "'＋1+1的加油站案", "青禾加油站少给油案"]);
    expect(rows[0]?.[3]).toBe(lead);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it("JSON: the same rows, each as the schema says", async () => {
    const data = (await (await get("/open-data/cases.json")).json()) as { updatedAt: string; cases: Record<string, unknown>[] };
    const schema = (await (await get("/open-data/schema.json")).json()) as Schema;
    const { required, properties } = schema.properties.cases.items;
    expect(data.cases.map((row) => row.number)).toEqual(numbers);
    for (const row of data.cases) {
      expect(Object.keys(row)).toEqual(required);
      for (const [name, { type }] of Object.entries(properties))
        expect([name, [type].flat().some((one) => isOf(one, row[name]))]).toEqual([name, true]);
    }
    expect(data.cases[0]).toMatchObject({
      fineYuan: 2000,
      laws: ["《中华人民共和国计量法》第二十六条"],
      correctedOn: null,
      exposureDay: 1,
    });
    expect(Math.abs(Date.now() - Date.parse(data.updatedAt))).toBeLessThan(600_000);
  });

  it("the page says when it was updated, what each field is, and how to use it", async () => {
    const page = await (await get("/open-data")).text();
    for (const said of ["共3起", "documentNo", "处罚决定书文号", "请写明来源", "/open-data/cases.csv", "/feeds/topics/lifts.rss"])
      expect(page).toContain(said);
  });

  it("is read a few rows at a time, in its order, none twice", async () => {
    const parts: number[] = [];
    const seen: string[] = [];
    for await (const rows of allPublished(2)) {
      parts.push(rows.length);
      seen.push(...rows.map(({ number }) => number));
    }
    expect([parts, seen]).toEqual([[2, 1], numbers]);
  });

  it("an issue that comes out while somebody reads is not in it by halves", async () => {
    const reading = allPublished(1);
    await reading.next();
    await letMinuteCome(owner, "coming-day");
    const seen = [];
    for await (const rows of reading) seen.push(...rows);
    expect(seen.map(({ number }) => number)).toEqual(numbers.slice(1));
    expect(await (await get("/open-data/cases.json")).text()).toContain("还没到时候的案例");
  });
});

describe("a million rows", () => {
  const site = { site: "http://x", bureau: "局", topics: new Map<string, string>() };
  async function* many(count: number, asked: { rows: number }): AsyncGenerator<WholeCase[]> {
    const [row] = (await allPublished(1).next()).value as WholeCase[];
    for (let n = 0; n < count; n += 500) {
      asked.rows += 500;
      yield Array.from({ length: 500 }, () => row as WholeCase);
    }
  }

  it("are fetched only as they are read, and no more once the reader has gone", async () => {
    const asked = { rows: 0 };
    const answer = await streamed(openCsv(many(1_000_000, asked), site), {});
    const reader = answer.body?.getReader();
    for (let n = 0; n < 5; n++) await reader?.read();
    expect(asked.rows).toBeLessThanOrEqual(5_000);
    await reader?.cancel();
    const after = asked.rows;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked.rows).toBe(after);
  });

  it("make one JSON that can be read, as none does", async () => {
    const text = async (count: number) =>
      new Response(await (await streamed(openJson(many(count, { rows: 0 }), site, { a: 1 }), {})).text()).json();
    expect(((await text(5_000)) as { cases: unknown[] }).cases).toHaveLength(5_000);
    expect(await text(0)).toEqual({ a: 1, cases: [] });
  });
});
