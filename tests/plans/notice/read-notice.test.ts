import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readNotice } from "#app/plans/notice/read-notice.ts";
import { docx, paragraph, pdf } from "./files.ts";

const open = (bytes: Buffer) => readNotice({ name: "任意.bin", bytes });
const read = (text: string) => ({ outcome: "read", text });
const refused = (issue: string) => ({ outcome: "unreadable", issue: `plans.issues.${issue}` });
const words = "一、查办重点\n（一）土榨油掺假（食品股负责）";

describe("plain text as offices save it", () => {
  it("UTF-8 with and without a mark", async () => {
    expect(await open(Buffer.from(words))).toEqual(read(words));
    expect(await open(Buffer.from(`\ufeff${words}`))).toEqual(read(words));
  });

  it("UTF-16 of both kinds", async () => {
    expect(await open(Buffer.from(`\ufeff${words}`, "utf16le"))).toEqual(read(words));
    expect(await open(Buffer.from(`\ufeff${words}`, "utf16le").swap16())).toEqual(read(words));
  });

  it("GB18030", async () => {
    const gb = Buffer.from([0xb2, 0xe9, 0xb0, 0xec, 0xd6, 0xd8, 0xb5, 0xe3]);
    expect(await open(gb)).toEqual(read("查办重点"));
  });

  it("line ends of every kind become one", async () => expect(await open(Buffer.from("甲\r\n乙\r丙"))).toEqual(read("甲\n乙\n丙")));
});

describe("Word", () => {
  it("keeps its paragraphs and its automatic numbers", async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCounting", "（%2）")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;
    const body = [paragraph("目标", 0), paragraph("查办重点", 0), paragraph("假油", 1), paragraph("假酱", 1), paragraph("要求", 0)].join(
      "",
    );
    expect(await open(docx(body, numbering))).toEqual(read("一、目标\n二、查办重点\n（一）假油\n（二）假酱\n三、要求"));
  });

  it("writes a table row as a line, and a merged cell into each of its rows", async () => {
    const cell = (inside: string, how = "") => `<w:tc><w:tcPr>${how}</w:tcPr>${paragraph(inside)}</w:tc>`;
    const rows = [
      `<w:tr>${cell("任务")}${cell("牵头单位")}</w:tr>`,
      `<w:tr>${cell("假油")}${cell("食品股", '<w:vMerge w:val="restart"/>')}</w:tr>`,
      `<w:tr>${cell("假酱")}${cell("", "<w:vMerge/>")}</w:tr>`,
    ];
    expect(await open(docx(`<w:tbl>${rows.join("")}</w:tbl>`))).toEqual(read("任务\t牵头单位\n假油\t食品股\n假酱\t食品股"));
  });

  it("a file that swells beyond measure is refused while it swells", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(60 * 1024 * 1024) }, { level: 6 });
    expect(await open(Buffer.from(bomb))).toEqual(refused("fileTooLarge"));
  });

  it("a zip of something else is no notice, and a broken one is damaged", async () => {
    expect(await open(Buffer.from(zipSync({ "a.txt": strToU8("x") })))).toEqual(refused("fileNotText"));
    expect(await open(docx(paragraph("假油")).subarray(0, 300))).toMatchObject({ outcome: "unreadable" });
  });

  it("an old .doc and one with a password are told apart", async () => {
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
    expect(await open(old)).toEqual(refused("fileOldWord"));
    expect(await open(Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le")]))).toEqual(refused("fileLocked"));
  });
});

describe("PDF", () => {
  it("undoes line wraps and leaves page numbers out", async () => {
    const full = "（一）生产销售掺杂掺假的食用植物油违法行为牵头单位是食品股以";
    const file = pdf([
      ["一、查办重点", full, "及执法大队。", "— 1 —"],
      ["（二）假秤。", "— 2 —"],
    ]);
    expect(await open(file)).toEqual(read(`一、查办重点\n${full}及执法大队。\n（二）假秤。`));
  });

  it("what is printed at the top or the foot of every page stands in no name; the first page keeps its head", async () => {
    const full = "（一）生产销售掺杂掺假的食用植物油违法行为牵头单位是食品股以";
    const file = pdf([
      ["柳溪县市场监督管理局文件", "一、查办重点", full, "第1页 共2页"],
      ["柳溪县市场监督管理局文件", "及执法大队。", "（二）假秤。", "第2页 共2页"],
    ]);
    expect(await open(file)).toEqual(read(`柳溪县市场监督管理局文件\n一、查办重点\n${full}及执法大队。\n（二）假秤。`));
  });

  it("a line that two pages begin with at another height is no head", async () => {
    const long = "（三）生产销售掺杂掺假的食用植物油违法行为牵头单位是食品股";
    const file = pdf([
      ["一、查办重点", "各所配合。"],
      ["（二）假秤。", "各所配合。", `${long}。`],
    ]);
    expect(await open(file)).toEqual(read(`一、查办重点\n各所配合。\n（二）假秤。\n各所配合。\n${long}。`));
  });

  it("a scan has no words", async () => expect(await open(pdf([[]]))).toEqual(refused("fileScan")));

  it("one with a password says so", async () => {
    const key = `<${"00".repeat(32)}>`;
    const file = pdf([["假油"]], `/ID[${key}${key}]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O${key}/U${key}>>`);
    expect(await open(file)).toEqual(refused("fileLocked"));
  });

  it("too many pages are refused", async () => {
    expect(await open(pdf(Array.from({ length: 201 }, () => ["页"])))).toEqual(refused("fileTooManyPages"));
  });

  it("a broken one is damaged", async () => expect(await open(Buffer.from("%PDF-1.7\nrubbish"))).toEqual(refused("fileDamaged")));
});

describe("what cannot be read", () => {
  it("nothing, blanks, too much, a picture", async () => {
    expect(await open(Buffer.alloc(0))).toEqual(refused("fileEmpty"));
    expect(await open(Buffer.from(" \n\t "))).toEqual(refused("fileEmpty"));
    expect(await open(Buffer.alloc(10 * 1024 * 1024 + 1, "油"))).toEqual(refused("fileTooLarge"));
    expect(await open(Buffer.from("油".repeat(200_001)))).toEqual(refused("textTooLong"));
    expect(await open(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff, 0xfe, 1]))).toEqual(
      refused("fileNotText"),
    );
    expect(await open(Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)))).toEqual(refused("fileNotText"));
  });
});
