import { constants, inflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, it } from "vitest";
import { handedOut } from "#tests/support/handed-out.ts";
import { bytesOf, tellingPdf, unfoldingPdf } from "#tests/support/pdf.ts";

/** Everything in a file, packed or not, and in both ways a PDF writes letters. */
function all(pdf: Buffer): string {
  const starts = [...pdf.toString("latin1").matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => index + length);
  const unpacked = starts.map((at) => {
    try {
      return inflateSync(pdf.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
    } catch {
      return "";
    }
  });
  const text = [pdf.toString("latin1"), ...unpacked].join("\n");
  const hex = [...text.matchAll(/<([0-9A-Fa-f\s]+)>/g)].map(([, digits = ""]) => Buffer.from(digits.replace(/\s/g, ""), "hex"));
  const wide = hex.map((one) => (one[0] === 0xfe ? one.subarray(2).swap16().toString("utf16le") : one.toString("latin1")));
  return [text, ...wide].join("\n");
}

async function wordsIn(pdf: Buffer): Promise<string> {
  const read = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const { items } = await (await read.getPage(1)).getTextContent();
  return items.map((item) => ("str" in item ? item.str : "")).join("");
}

it.each([
  ["as older programs write it", false],
  ["its parts packed together", true],
])("%s, it names nobody, in properties, XMP or a program's own data, and says what it said", async (_, packed) => {
  const came = await bytesOf(await tellingPdf("Canary", "six boxes, 1980 yuan", packed), packed);
  expect(new Set(all(came).match(/Canary-\w+/g))).toEqual(new Set(["Canary-info", "Canary-xmp", "Canary-page", "Canary-piece"]));
  const shown = (await handedOut(came)) ?? Buffer.alloc(0);
  expect(all(shown)).not.toMatch(/Canary|pdf-lib|\/Info|Metadata/);
  expect(await wordsIn(shown)).toBe("six boxes, 1980 yuan");
});

it("what an older version of it said, and what hangs on nothing, stays behind", async () => {
  const came = await bytesOf(await tellingPdf("Canary", "first"));
  const pdf = await PDFDocument.load(came, { updateMetadata: false, forIncrementalUpdate: true });
  pdf.setAuthor("Later");
  pdf.context.register(pdf.context.obj({ Author: PDFString.of("CanaryLost") }));
  const changed = Buffer.from(await pdf.save({ useObjectStreams: false }));
  expect(changed.subarray(0, came.length).equals(came)).toBe(true);
  expect(all(changed)).toMatch(/CanaryLost/);
  expect(all(changed)).toMatch(/Later/);
  expect(all((await handedOut(changed)) ?? Buffer.alloc(0))).not.toMatch(/Canary|Later/);
});

it("locked, signed or damaged it is handed out as it came", async () => {
  const locked = await tellingPdf("Canary", "locked");
  locked.encrypt({ userPassword: "", ownerPassword: "x" });
  const signed = await tellingPdf("Canary", "signed");
  const { context } = signed;
  const signature = context.register(context.obj({ Type: "Sig", Filter: "Adobe.PPKLite", ByteRange: [0, 1, 2, 3] }));
  signed.catalog.set(PDFName.of("AcroForm"), context.obj({ Fields: [context.register(context.obj({ FT: "Sig", V: signature }))] }));
  const whole = await bytesOf(await tellingPdf("Canary", "damaged"));
  const damaged = whole.subarray(0, Math.floor(whole.length / 2));
  for (const came of [await bytesOf(locked), await bytesOf(signed), damaged]) expect((await handedOut(came))?.equals(came)).toBe(true);
});

it("one that unfolds to more than a process may hold is not shown, and the next one is", async () => {
  expect(await handedOut(unfoldingPdf())).toBeNull();
  expect(all((await handedOut(await bytesOf(await tellingPdf("Canary", "next")))) ?? Buffer.alloc(0))).not.toContain("Canary");
});
