import { inflateSync } from "node:zlib";
import { decodePDFRawStream, type PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { unzipSync } from "fflate";
import sharp from "sharp";
import { expect, it } from "vitest";
import { handedOut } from "#tests/support/handed-out.ts";
import { bytesOf } from "#tests/support/pdf.ts";
import { picturedPdf, withAttachments } from "#tests/support/pictured-pdf.ts";
import { tellingJpeg } from "#tests/support/telling-pictures.ts";

const who = "CanaryLin";

/** Every stream of a PDF as its own bytes, with what it says of itself. */
async function streamsOf(bytes: Buffer): Promise<{ dict: PDFDict; own: Buffer }[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.context.enumerateIndirectObjects().flatMap(([, one]) => {
    if (!(one instanceof PDFRawStream)) return [];
    return [{ dict: one.dict, own: unpacked(one) }];
  });
}

function unpacked(stream: PDFRawStream): Buffer {
  const filter = String(stream.dict.lookup(PDFName.of("Filter")));
  if (filter === "/FlateDecode") return Buffer.from(decodePDFRawStream(stream).decode());
  return filter.includes("FlateDecode") ? inflateSync(stream.contents) : Buffer.from(stream.contents);
}

const isJpeg = (bytes: Buffer): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

it("pictures in a PDF keep their pixels and tell nothing; one that cannot be read is a grey dot, and comments are nobody's", async () => {
  const came = await bytesOf(await picturedPdf(who));
  expect((await streamsOf(came)).filter(({ own }) => own.includes(who))).toHaveLength(4);
  const shown = (await handedOut(came)) ?? Buffer.alloc(0);
  const streams = await streamsOf(shown);
  expect(streams.filter(({ own }) => own.includes(who))).toEqual([]);
  expect(shown.includes(who)).toBe(false);
  const before = await sharp(await tellingJpeg(who))
    .raw()
    .toBuffer();
  const photos = streams.filter(({ own }) => isJpeg(own));
  expect(photos).toHaveLength(2);
  for (const { own } of photos) expect((await sharp(own).raw().toBuffer()).equals(before)).toBe(true);
  expect(streams.filter(({ dict }) => String(dict.lookup(PDFName.of("Width"))) === "1")).toHaveLength(1);
  expect(streams.filter(({ own }) => own.includes("jp2c"))).toHaveLength(1);
  const text = (await PDFDocument.load(shown)).context.enumerateIndirectObjects().map(([, one]) => String(one));
  expect(text.filter((one) => one.includes("why so dear?"))[0]).toContain("<FEFF4F5C80050031>");
});

it("what hangs on a PDF is bared as if it had been sent by itself; of what nobody can look into nothing is left", async () => {
  const came = await bytesOf(await withAttachments(await PDFDocument.load(await bytesOf(await picturedPdf(who))), who));
  const streams = await streamsOf((await handedOut(came)) ?? Buffer.alloc(0));
  const attached = streams.filter(({ dict }) => dict.get(PDFName.of("Type")) === PDFName.of("EmbeddedFile")).map(({ own }) => own);
  expect(attached.map(({ length }) => length > 0)).toEqual([true, true, true, false]);
  const letter = unzipSync(attached.find((own) => own.includes("word/document.xml")) ?? new Uint8Array());
  for (const own of [...attached, ...Object.values(letter)]) expect(Buffer.from(own).includes(who)).toBe(false);
  expect(attached.map(String)).toContain("<invoice>1980</invoice>");
  expect(attached.filter((own) => isJpeg(own))).toHaveLength(1);
});
