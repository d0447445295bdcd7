import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { casePack } from "#app/cases/share/case-pack.ts";
import { drawApart } from "#app/cases/share/draw-apart.ts";
import { tellCase } from "#app/cases/share/tell-case.ts";
import { typefaceFor } from "#app/cases/share/typeface.ts";
import { asWritten, demoCases } from "#app/demo/seed-cases.ts";
import { qrIn } from "#tests/support/qr-in.ts";
import { say, tellable } from "#tests/support/told.ts";

const told = tellCase(tellable(), true, say);
const address = "https://expose.example.gov.cn/cases/2026-481930";

/** Every fact of the case, as it has to stand in each text of the pack. */
const facts = [
  told.title,
  told.lead,
  ...told.facts.map(({ value }) => value),
  "罚没",
  "12.3\u00a0万元",
  "移送公安机关",
  ...told.chapters.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
  address,
];
const inText = (fact: string) => fact.replaceAll("[遮盖]", "███");

let files: Record<string, Uint8Array> = {};
let zip: Buffer;

beforeAll(async () => {
  const drawn = await drawApart({ pack: casePack(told, say.t) });
  if (!drawn) throw new Error("nothing was drawn");
  zip = drawn;
  files = unzipSync(zip);
});

const file = (name: string): Uint8Array => files[name] ?? new Uint8Array();

describe("a case's pack", () => {
  it("holds a poster, a long picture, the article, the press list and a slip, under Chinese names marked as UTF-8", () => {
    expect(Object.keys(files)).toEqual(["海报.png", "长图.png", "公众号文章.html", "新闻发布清单.docx", "说明.txt"]);
    for (const name of Object.keys(files)) {
      const local = zip.indexOf(name) - 30;
      expect([zip.readUInt32LE(local), zip.readUInt16LE(local + 6) & 0x800]).toEqual([0x04034b50, 0x800]);
    }
  });

  it.each(["海报.png", "长图.png"])("%s is 1080 px wide and its code leads to the public page", async (name) => {
    expect(await sharp(file(name)).metadata()).toMatchObject({ format: "png", width: 1080 });
    expect((await sharp(file(name)).metadata()).height).toBeGreaterThanOrEqual(1440);
    expect(await qrIn(file(name))).toBe(address);
  });

  it("the article has every fact, styles at their elements, and nothing that WeChat throws away", () => {
    const html = strFromU8(file("公众号文章.html"));
    expect(html).not.toMatch(/<(script|style|link|img|iframe|a|svg|form)\b|\sclass=|\sid=|\son\w+=|url\(|@import|javascript:/i);
    const text = html
      .replace(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
    expect(facts.map(inText).filter((fact) => !text.includes(fact))).toEqual([]);
    for (const [, tag, rest] of html.matchAll(/<(p|h1|h2|h3|td|table|section)\b([^>]*)>/g))
      expect([tag, rest]).toEqual([tag, expect.stringMatching(/^ style="[^"]+"$/)]);
  });

  it("the press list is a Word document with every fact", async () => {
    const { value, messages } = await read(file("新闻发布清单.docx"));
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    expect([...facts, told.number].map(inText).filter((fact) => !value.includes(fact))).toEqual([]);
  });
});

const read = (bytes: Uint8Array) => mammoth.extractRawText({ buffer: Buffer.from(bytes) });

describe("before its minute", () => {
  it("says so in the article, the list and on the slip, and every picture is stamped; the code still leads to the public page", async () => {
    const early = tellCase(tellable(), false, say);
    const drawn = unzipSync((await drawApart({ pack: casePack(early, say.t) })) ?? new Uint8Array());
    expect(strFromU8(drawn["公众号文章.html"] ?? new Uint8Array())).toContain("未到发布时间");
    expect((await read(drawn["新闻发布清单.docx"] ?? new Uint8Array())).value).toContain("未到发布时间");
    expect(strFromU8(drawn["说明.txt"] ?? new Uint8Array())).toContain("请勿外传");
    for (const name of ["海报.png", "长图.png"]) {
      expect(await qrIn(drawn[name] ?? new Uint8Array())).toBe(address);
      expect(Buffer.from(drawn[name] ?? []).equals(Buffer.from(file(name)))).toBe(false);
    }
  });
});

describe("the face", () => {
  it("has every character of the demo's cases and of the words on a picture", async () => {
    const words = demoCases.map((written) => JSON.stringify(asWritten(written))).join("");
    const all = new Set(`${words}${JSON.stringify(told)}`.replaceAll(/\s/g, ""));
    const face = await typefaceFor([...all].join(""));
    for (const char of all) face.glyph(char, 500);
    expect(all.size).toBeGreaterThan(1000);
    expect([...face.missing]).toEqual([]);
  });

  it("draws a rare sign as its plain form where there is one, and else as 〓, which the slip says", async () => {
    const face = await typefaceFor("Ⅳ㸆𠮷鑫〓IV");
    expect(face.glyph("鑫", 500).outline).not.toBe(face.glyph("〓", 500).outline);
    for (const rare of ["㸆", "𠮷"]) expect(face.glyph(rare, 500)).toEqual(face.glyph("〓", 500));
    expect([...face.missing]).toEqual(["㸆", "𠮷"]);
    const rare = tellCase(tellable({ party: "禾安县㸆大虾店" }), true, say);
    const drawn = unzipSync((await drawApart({ pack: casePack(rare, say.t) })) ?? new Uint8Array());
    expect(strFromU8(drawn["说明.txt"] ?? new Uint8Array())).toMatch(/〓.*㸆/);
    expect((await read(drawn["新闻发布清单.docx"] ?? new Uint8Array())).value).toContain("禾安县㸆大虾店");
  });
});
