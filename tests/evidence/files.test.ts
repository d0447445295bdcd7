import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { zipSync } from "fflate";
import sharp from "sharp";
import { afterEach, describe, expect, it } from "vitest";
import { cleanEvidence } from "#app/evidence/clean-evidence.ts";
import { receiveFiles } from "#app/evidence/receive-files.ts";
import { scanFile } from "#app/evidence/scan-file.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { cleaned as shownOf } from "#tests/support/cleaned.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { box, film } from "#tests/support/film.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photoUpload, upload } from "#tests/support/photo.ts";
import { submitTip, tip } from "#tests/support/sent.ts";
import { shelved } from "#tests/support/shelved.ts";

const owner = ownerOf(freshDatabase());
const receive = async (...contents: Buffer[]) =>
  receiveFiles("photos", await Promise.all(contents.map((content) => upload("photos", content))), []);

async function cleaned(content: Buffer): Promise<Buffer | null> {
  const { files } = await receive(content);
  const clean = await shownOf(files[0]);
  return clean && shelved("pictures", clean.sha256);
}

describe("a film", () => {
  it("keeps pictures and voices, and loses place, phone and minute, byte for byte in its place", async () => {
    const shown = await cleaned(film());
    expect(shown?.length).toBe(film().length);
    expect(shown?.includes("PIXELS-AND-VOICES")).toBe(true);
    for (const told of ["+30.2500", "CanaryPhone", "CanaryOwner", "xyz"]) expect(shown?.includes(told)).toBe(false);
    expect(shown?.includes(Buffer.from([0xe1, 0x23, 0x45, 0x67]))).toBe(false);
  });

  it("whose boxes lie about their length is not shown", async () => {
    const lies = film();
    lies.writeUInt32BE(0x7fffffff, lies.indexOf("mvhd") - 4);
    expect(await cleaned(lies)).toBeNull();
    expect(await cleaned(Buffer.concat([film(), box("moov", Buffer.from([0, 0, 0, 2, 1, 2, 3, 4]))]))).toBeNull();
  });
});

it("a phone's HEIC picture is drawn anew like any other", async () => {
  const heic = await readFile(path.join("tests", "support", "photo.heic"));
  expect(heic.includes("CanaryPhone")).toBe(true);
  const shown = await cleaned(heic);
  const { format, width, height, exif } = await sharp(shown ?? Buffer.alloc(0)).metadata();
  expect([format, width, height, exif]).toEqual(["webp", 64, 48, undefined]);
  expect(await cleaned(heic.subarray(0, heic.length - 300))).toBeNull();
});

describe("a document", () => {
  const word = (name: string) =>
    Buffer.from(
      zipSync({
        "[Content_Types].xml": Buffer.from(
          `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.${name}.main+xml"/></Types>`,
        ),
        "word/document.xml": Buffer.from("<w:document/>"),
      }),
    );

  it("a PDF that holds nothing to read is kept as it came", async () => {
    const pdf = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
    expect(await cleaned(pdf)).toEqual(pdf);
  });

  it("one with macros, a bare archive and an old office file are not taken, and it is said why", async () => {
    const zip = Buffer.from(zipSync({ "a.txt": Buffer.from("a") }));
    const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
    for (const content of [word("ms-word.document.macroEnabled"), zip, old])
      expect(await receive(content)).toMatchObject({ files: [], issues: [{ key: "intake.issues.fileKind" }] });
  });

  it("counts each kind for itself", async () => {
    const pdf = (n: number) => Buffer.from(`%PDF-1.4\n${n}`);
    const { files, issues } = await receive(...[1, 2, 3, 4, 5, 6].map(pdf), film(), film());
    expect(files).toHaveLength(6);
    expect(issues).toMatchObject([
      { key: "intake.issues.documentCount", facts: { count: 5 } },
      { key: "intake.issues.videoCount", facts: { count: 1 } },
    ]);
  });
});

describe("the virus scanner", () => {
  let close = () => {};
  afterEach(() => {
    close();
    delete process.env.CLAMD_HOST;
  });

  /** Speaks as clamd does: takes INSTREAM pieces up to the empty one, then answers. */
  async function scanner(answer: string): Promise<{ heard: () => string }> {
    let heard = Buffer.alloc(0);
    const server = createServer((socket) =>
      socket.on("data", (piece) => {
        heard = Buffer.concat([heard, piece]);
        if (heard.subarray(-4).equals(Buffer.alloc(4))) socket.end(answer);
      }),
    );
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const at = server.address();
    process.env.CLAMD_HOST = `127.0.0.1:${at && typeof at === "object" ? at.port : 0}`;
    close = () => void server.close();
    return { heard: () => heard.toString("latin1") };
  }

  it("is asked about the original, and what it finds is not shown to anybody", async () => {
    const { heard } = await scanner("stream: Eicar-Test-Signature FOUND\0");
    await submitTip({ ...tip(), uploads: [await photoUpload("photos")] });
    while (await workOnce());
    expect(heard()).toMatch(/^zINSTREAM\0/);
    expect(heard()).toContain("CanaryTrailer");
    expect(await owner`select clean_sha256, refused from evidence`).toEqual([{ clean_sha256: null, refused: "infected" }]);
  });

  it("lets pass what is clean; when it is away the file waits, and nobody opens it", async () => {
    await scanner("stream: OK\0");
    expect(await scanFile((await photoUpload("photos")).path)).toBe("clean");
    close();
    process.env.CLAMD_HOST = "127.0.0.1:1";
    await submitTip({ ...tip(), uploads: [await photoUpload("photos")] });
    const [waiting] = await owner`select submission_id as id from evidence where cleaned_at is null`;
    await expect(cleanEvidence(String(waiting?.id))).rejects.toThrow();
    expect(await owner`select count(*)::int as n from evidence where cleaned_at is null`).toEqual([{ n: 1 }]);
  });

  it("is not there: says so", async () => {
    expect(await scanFile((await photoUpload("photos")).path)).toBe("unscanned");
  });
});
