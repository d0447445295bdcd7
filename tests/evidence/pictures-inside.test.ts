import { strFromU8, type Unzipped, unzipSync, zipSync } from "fflate";
import { extractRawText } from "mammoth";
import readSheet from "read-excel-file/node";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readZip, writeZip } from "#app/evidence/zip-parts.ts";
import { handedOut } from "#tests/support/handed-out.ts";
import { tellingDocx, tellingXlsx } from "#tests/support/telling-office.ts";

const who = "CanaryLin";
/** In any of the ways such a file writes letters. */
const tells = (bytes: Uint8Array): boolean =>
  [who, "CanaryPhone"].some((name) => ["latin1", "utf16le"].some((way) => Buffer.from(bytes).includes(name, 0, way as BufferEncoding)));

const plain = ["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"];

async function copyOf(content: Buffer): Promise<{ bytes: Buffer; parts: Unzipped; text: (name: string) => string }> {
  const bytes = (await handedOut(content)) ?? Buffer.alloc(0);
  const parts = unzipSync(bytes);
  return { bytes, parts, text: (name) => strFromU8(parts[name] ?? new Uint8Array()) };
}

const pixels = (bytes: Uint8Array | undefined) =>
  sharp(Buffer.from(bytes ?? []))
    .removeAlpha()
    .raw()
    .toBuffer();

describe("the copy of a Word file that is handed out", () => {
  it("tells in no part who wrote, commented or changed it, where its pictures were taken or where it lay", async () => {
    const came = await tellingDocx(who, "six boxes");
    const before = unzipSync(came);
    expect(Object.keys(before).filter((name) => !tells(before[name] ?? new Uint8Array()))).toEqual(plain);
    const { bytes, parts } = await copyOf(came);
    expect(Object.keys(parts)).toEqual(Object.keys(before));
    expect(Object.keys(parts).filter((name) => tells(parts[name] ?? new Uint8Array()))).toEqual([]);
    expect((await extractRawText({ buffer: bytes })).value.trim()).toBe("six boxes");
  });

  it("shows the same pixels, a picture drawn anew where it could not be bared, and a grey dot where there was nothing to read", async () => {
    const before = unzipSync(await tellingDocx(who, "six boxes"));
    const { parts } = await copyOf(await tellingDocx(who, "six boxes"));
    for (const kind of ["1.jpeg", "2.png", "3.webp", "5.tiff"])
      expect((await pixels(parts[`word/media/image${kind}`])).equals(await pixels(before[`word/media/image${kind}`])), kind).toBe(true);
    for (const [at, name] of ["1.jpeg", "2.png", "3.webp", "4.heic", "5.tiff"].entries()) {
      const { exif, xmp, icc, width } = await sharp(Buffer.from(parts[`word/media/image${name}`] ?? [])).metadata();
      expect([exif, xmp, icc, (width ?? 0) > 1], `${at}`).toEqual([undefined, undefined, undefined, true]);
    }
    for (const name of ["7.emf", "8.jpeg"])
      expect(await sharp(Buffer.from(parts[`word/media/image${name}`] ?? [])).metadata()).toMatchObject({ format: "png", width: 1 });
    expect(parts["word/embeddings/oleObject1.bin"]).toHaveLength(0);
  });

  it("still shows that two people spoke, each under one number", async () => {
    const comment = (name: string) => `<w:comment w:author="${name}"/>`;
    const comments = Buffer.from(`<w:comments>${["Lin", "Wu", "Lin"].map(comment).join("")}</w:comments>`);
    const { text } = await copyOf(await tellingDocx("Lin", "six", { "word/comments.xml": comments }));
    expect(text("word/comments.xml").match(/author="[^"]*"/g)).toEqual([1, 2, 1].map((at) => `author="&#20316;&#32773;${at}"`));
    expect(text("word/document.xml")).toContain('w:author="&#20316;&#32773;1"');
  });

  it("bares a table set into it like a file of its own", async () => {
    const inside = { "word/embeddings/Book1.xlsx": await tellingXlsx(who, "1980") };
    const { parts } = await copyOf(await tellingDocx(who, "six boxes", inside));
    const book = unzipSync(parts["word/embeddings/Book1.xlsx"] ?? new Uint8Array());
    expect(Object.keys(book).filter((name) => tells(book[name] ?? new Uint8Array()))).toEqual([]);
  });
});

it("the copy of an Excel file names nobody in comments, people, pictures or the folder it lay in; cells and tables are whole", async () => {
  const { bytes, parts, text } = await copyOf(await tellingXlsx(who, "1980 yuan"));
  expect(Object.keys(parts).filter((name) => tells(parts[name] ?? new Uint8Array()))).toEqual([]);
  const [sheet] = await readSheet(bytes);
  expect(JSON.stringify(sheet)).toContain("1980 yuan");
  expect(text("xl/tables/table1.xml")).toContain('displayName="Prices"');
  expect(text("xl/comments1.xml")).toContain("paid twice");
});

it("a picture made to fill the memory is a grey dot, a document that unfolds without end is not shown, and a long table is", async () => {
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "white" } })
    .gif()
    .toBuffer();
  const { parts } = await copyOf(await tellingDocx(who, "six", { "word/media/image9.gif": bomb }));
  expect(await sharp(Buffer.from(parts["word/media/image9.gif"] ?? [])).metadata()).toMatchObject({ format: "png", width: 1 });
  const endless = Buffer.alloc(120 * 1024 * 1024, " ");
  expect(await handedOut(await tellingDocx(who, "six", { "word/numbering.xml": endless }))).toBeNull();
  const cells = { ...unzipSync(await tellingXlsx(who, "1980")), "xl/worksheets/sheet2.xml": endless };
  expect(await handedOut(Buffer.from(zipSync(cells)))).not.toBeNull();
});

it("words behind the end of a part's packing do not come along", async () => {
  const parts = readZip(await tellingDocx("Lin", "six")) ?? [];
  const behind = parts.map((part) => (part.method === 8 ? { ...part, packed: Buffer.concat([part.packed, Buffer.from(who)]) } : part));
  const came = writeZip(behind);
  expect(came.includes(who)).toBe(true);
  expect((await copyOf(came)).bytes.includes(who)).toBe(false);
});
