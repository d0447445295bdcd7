import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readClean } from "#app/evidence/read-clean.ts";
import { receiveFiles } from "#app/evidence/receive-files.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { settings } from "#app/settings.server.ts";
import { member } from "#tests/support/cast.ts";
import { cleaned } from "#tests/support/cleaned.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photo, photoUpload, upload } from "#tests/support/photo.ts";
import { submitTip, tip } from "#tests/support/sent.ts";
import { shelved } from "#tests/support/shelved.ts";

const database = freshDatabase();
const owner = ownerOf(database);

describe("what staff look at", () => {
  it("is drawn anew: no place, no camera, nothing behind the pixels", async () => {
    const sent = await photoUpload("photos");
    expect((await readFile(sent.path)).includes("CanaryPhone")).toBe(true);
    const { files } = await receiveFiles("photos", [sent], []);
    const clean = await cleaned(files[0]);
    const shown = await shelved("pictures", clean?.sha256 ?? Buffer.alloc(32));
    expect(shown.includes("Canary")).toBe(false);
    expect((await sharp(shown).metadata()).exif).toBeUndefined();
  });

  it("is made by a job after the tip was acknowledged, once however often it runs", async () => {
    const another = await upload("photos", Buffer.concat([await photo(), Buffer.from("another")]));
    const filed = await submitTip({ ...tip(), uploads: [await photoUpload("photos"), another, await photoUpload("photos")] });
    expect(filed).toMatchObject({ outcome: "filed", files: 2 });
    while (await workOnce());
    const rows = await owner`select clean_sha256 is not null as clean, refused from evidence`;
    expect(rows).toEqual([
      { clean: true, refused: null },
      { clean: true, refused: null },
    ]);
  });
});

it("an address that names no picture is nobody's picture", async () => {
  for (const id of ["-".repeat(36), "x", ""]) expect(await readClean(id, await member("lu"))).toBeNull();
});

it("what lies on a shelf keeps of the time the day: its minute would be that of an anonymous tip", async () => {
  const { files } = await receiveFiles("photos", [await photoUpload("photos")], []);
  const clean = await cleaned(files[0]);
  const placeOf = (shelf: string, sha256 = "") => path.join(settings.dataDir, shelf, sha256.slice(0, 2), sha256);
  const kept = [placeOf("originals", files[0]?.sealedSha256.toString("hex")), placeOf("pictures", clean?.sha256.toString("hex"))];
  for (const place of [...kept, ...kept.map((file) => path.dirname(file))]) expect((await stat(place)).mtimeMs % 86_400_000).toBe(0);
});

describe("what is refused", () => {
  it.each([
    ["a drawing that is a program", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"],
    ["a page that calls itself a picture", "<html><body>photo.jpg</body></html>"],
    ["a program", "MZ\u0090\u0000"],
    ["words", "just text"],
  ])("%s", async (_what, content) => {
    const { files, issues } = await receiveFiles("photos", [await upload("photos", Buffer.from(content))], []);
    expect(files).toEqual([]);
    expect(issues).toMatchObject([{ field: "photos", key: "intake.issues.fileKind" }]);
  });

  it("a picture made to fill the memory, and one that is cut off, are kept away and said to be unreadable", async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "white" } })
      .png()
      .toBuffer();
    const { files } = await receiveFiles("photos", [await upload("photos", bomb), await upload("photos", bomb.subarray(0, 200))], []);
    expect(files).toHaveLength(2);
    for (const file of files) expect(await cleaned(file)).toBeNull();
  });

  it("the tenth picture, and one over ten megabytes", async () => {
    const cut = { ...(await photoUpload("photos")), cut: true };
    const { issues } = await receiveFiles("photos", [cut], []);
    expect(issues).toMatchObject([{ key: "intake.issues.pictureSize", facts: { megabytes: 10 } }]);
    const nine = Array.from({ length: 9 }, () => ({ sha256: Buffer.alloc(32), bytes: 1, mediaType: "image/jpeg" }));
    expect((await receiveFiles("photos", [await photoUpload("photos")], nine)).issues).toMatchObject([
      { key: "intake.issues.pictureCount" },
    ]);
  });
});
