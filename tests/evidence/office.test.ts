import { strFromU8, unzipSync, type Zippable, zipSync } from "fflate";
import { expect, it } from "vitest";
import { handedOut } from "#tests/support/handed-out.ts";

const types = (type: string) => Buffer.from(`<Types><Override PartName="/x.xml" ContentType="application/vnd.${type}.main+xml"/></Types>`);
const word = "openxmlformats-officedocument.wordprocessingml.document";
const sheet = "openxmlformats-officedocument.spreadsheetml.sheet";
const text = Buffer.from(`<w:document>${"退款".repeat(500)}</w:document>`);

const told: Zippable = {
  "docProps/core.xml": Buffer.from("<dc:creator>CanaryAuthor</dc:creator>"),
  "docProps/app.xml": Buffer.from("<Company>CanaryAuthor</Company>"),
  "docProps/custom.xml": Buffer.from("<property>CanaryAuthor</property>"),
  "docProps/thumbnail.jpeg": Buffer.from("CanaryAuthor"),
  "package/services/metadata/core-properties/1.psmdcp": Buffer.from("CanaryAuthor"),
  "docMetadata/LabelInfo.xml": Buffer.from("CanaryAuthor"),
};
const office = (type: string, more: Zippable = told) =>
  Buffer.from(
    zipSync(
      { "[Content_Types].xml": types(type), "x.xml": text, ...more },
      { mtime: "2026-03-04T05:06:07", comment: "CanaryAuthor", extra: { 30837: Buffer.from("CanaryUser") } },
    ),
  );

it.each([word, sheet])("the handed-out copy of %s names no author, and its text is whole; the original is untouched", async (type) => {
  const shown = (await handedOut(office(type))) ?? Buffer.alloc(0);
  const parts = unzipSync(shown);
  expect(Object.keys(parts).toSorted()).toEqual(["[Content_Types].xml", "x.xml", ...Object.keys(told)].toSorted());
  for (const name of Object.keys(told)) expect(strFromU8(parts[name] ?? new Uint8Array())).not.toContain("Canary");
  expect(Buffer.from(parts["x.xml"] ?? [])).toEqual(text);
  expect(shown.includes("Canary")).toBe(false);
  const times = office(type).subarray(10, 14);
  expect(shown.includes(times)).toBe(false);
});

it("a picture that is none and grows without end does not come along", async () => {
  const bomb = office(word, { "word/media/a.bin": new Uint8Array(64 * 1024 * 1024) });
  const shown = await handedOut(bomb);
  expect(shown?.length).toBeLessThan(bomb.length);
});

it("one cut off, locked, or whose index tells of another file is not shown", async () => {
  const whole = office(word);
  const index = whole.indexOf(Buffer.from("504b0102", "hex"));
  const locked = Buffer.from(whole);
  locked.writeUInt16LE(1, index + 8);
  expect(await handedOut(whole.subarray(0, index))).toBeNull();
  expect(await handedOut(locked)).toBeNull();
  const renamed = Buffer.from(whole);
  renamed.write("[Content_Typos].xml", index + 46);
  expect(await handedOut(renamed)).toBeNull();
});

it("parts that overlap to be more than the file are not shown", async () => {
  const whole = office(word, { "word/a.bin": Buffer.from(Array.from({ length: 9000 }, (_, at) => (at * at * 31) % 251)) });
  const index = whole.indexOf(Buffer.from("504b0102", "hex"));
  const end = whole.lastIndexOf(Buffer.from("504b0506", "hex"));
  const again = Buffer.concat([whole.subarray(0, end), whole.subarray(index, end), whole.subarray(index, end), whole.subarray(end)]);
  const tail = again.length - (whole.length - end);
  again.writeUInt16LE(whole.readUInt16LE(end + 10) * 3, tail + 10);
  expect(await handedOut(again)).toBeNull();
});
