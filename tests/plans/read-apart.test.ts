import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { readApart } from "#app/plans/read-apart.ts";
import { notice } from "#tests/support/notice.ts";

const word = (body: string): Buffer =>
  Buffer.from(
    zipSync({
      "[Content_Types].xml": Buffer.from(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      "_rels/.rels": Buffer.from(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      "word/document.xml": Buffer.from(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    }),
  );

it("reads a notice in a process of its own", async () => {
  expect(await readApart({ notice: notice(2026), units: [] })).toMatchObject({ outcome: "read", reading: { year: 2026 } });
  expect(await readApart({ notice: "今天天气很好。", units: [] })).toMatchObject({ outcome: "no-plan" });
});

it("a file made to be hard ends that process and not ours, which goes on meanwhile", async () => {
  let turns = 0;
  const alive = setInterval(() => turns++, 50);
  const read = await readApart({ notice: word("<w:p/>".repeat(2_000_000)), units: [] });
  clearInterval(alive);
  expect(read.outcome).toBe("unreadable");
  expect(turns).toBeGreaterThan(10);
  expect((await readApart({ notice: notice(2026), units: [] })).outcome).toBe("read");
});
