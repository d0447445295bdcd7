import sharp, { type Region } from "sharp";
import { beforeEach, expect, it } from "vitest";
import { draftPicture } from "#app/cases/case-picture.ts";
import { coverPicture } from "#app/cases/cover-picture.ts";
import { draftCase } from "#app/cases/draft-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { pictureCase } from "#app/cases/picture-case.ts";
import { publishCorrection } from "#app/cases/publish-correction.ts";
import { publishedPicture, publishedVariant } from "#app/cases/published/pictures.ts";
import { publishedCase } from "#app/cases/published.ts";
import { removePicture } from "#app/cases/remove-picture.ts";
import { varyPictures } from "#app/cases/vary-pictures.ts";
import { armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { upload } from "#tests/support/photo.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

const owner = ownerOf(freshDatabase());
let number = "";
let place = 0;

beforeEach(async () => {
  const drafted = await draftCase(written(), await member("song"));
  number = drafted.outcome === "drafted" ? drafted.number : "";
  await pictureCase(number, { uploads: [await upload("picture", await noise())], alt: "加油机的主板" }, await member("song"));
});

const shown = async () => (await openCase(number, await member("song")))?.pictures ?? [];
const only = async () => (await shown())[0]?.id ?? "";
const cover = async (boxes: string, id?: string) => coverPicture(number, id ?? (await only()), boxes, await member("song"));

// These two first: what is drawn of one picture takes a second, and each test adds one.
it("variants are made once, smaller than the picture, and are public as long as it is", async () => {
  const varied = async () => (await owner`select count(distinct picture_id)::int as n from picture_variants`)[0]?.n;
  await varyPictures(0);
  expect(await varied()).toBe(0);
  await varyPictures(1);
  expect(await varied()).toBe(1);
  await varyPictures();
  const id = await only();
  expect(await publishedVariant(id, "480.avif")).toBeNull();
  await reviewed(number);
  const slug = `varied-${place++}`;
  await armedDay(slug, [number]);
  await letMinuteCome(owner, slug);
  const [picture] = (await publishedCase(number))?.pictures ?? [];
  expect(picture?.variants.map(({ format, width }) => `${width}.${format}`).sort()).toEqual(
    ["avif", "jpeg", "webp"].flatMap((format) => [`480.${format}`, `640.${format}`]).sort(),
  );
  const variant = await publishedVariant(id, "480.avif");
  expect(variant?.mediaType).toBe("image/avif");
  expect(await sharp(await bytesOf(variant)).metadata()).toMatchObject({ width: 480, height: 360 });
  for (const other of ["481.avif", "480.png", "480.avif.x", "../480.avif", "99999.avif"])
    expect(await publishedVariant(id, other)).toBeNull();
});

it("a picture that cannot be drawn keeps the others waiting for nothing", async () => {
  await owner`insert into case_pictures (id, case_id, sha256, alt, width, height)
    select '--nothing-is-there', id, ${Buffer.alloc(32)}, '没有这个文件', 9, 9 from cases where number = ${number}`;
  await expect(varyPictures()).rejects.toThrow();
  expect(await owner`select 1 from picture_variants where picture_id = ${(await shown()).at(-1)?.id ?? ""}`).not.toHaveLength(0);
});

it("every pixel of a box is black and none beside it is", async () => {
  const before = await only();
  expect(await cover("10, 20, 100, 50\n600,400,100,100")).toEqual({ outcome: "covered" });
  expect(await shown()).toMatchObject([{ alt: "加油机的主板", width: 640, height: 480 }]);
  expect(await only()).not.toBe(before);
  const file = await pixelsOf(await only());
  const inside = await statsOf(file, { left: 10, top: 20, width: 100, height: 50 });
  expect(inside.channels.map(({ min, max, stdev }) => [min, max, stdev])).toEqual(inside.channels.map(() => [0, 0, 0]));
  const corner = await statsOf(file, { left: 600, top: 400, width: 40, height: 80 });
  expect(Math.max(...corner.channels.map(({ max }) => max))).toBe(0);
  const beside = await statsOf(file, { left: 110, top: 20, width: 100, height: 50 });
  expect(Math.min(...beside.channels.map(({ stdev }) => stdev))).toBeGreaterThan(5);
  expect((await sharp(file).metadata()).exif).toBeUndefined();
});

it.each(["", "10 20 30", "a,b,c,d", "0,0,0,10", "5000,0,10,10", "-20,0,10,10", "1.5,0,10,10"])(
  "%j is no box, and changes nothing",
  async (boxes) => {
    const before = await shown();
    expect(await cover(boxes)).toMatchObject({ outcome: "invalid", issues: [{ field: "boxes" }] });
    expect(await shown()).toEqual(before);
  },
);

it("covering voids the reviews; the uncovered picture, and one taken out, never reach the public", async () => {
  const bare = await only();
  await reviewed(number);
  await cover("0,0,50,50");
  expect(await openCase(number, await member("song"))).toMatchObject({ state: "draft", reviews: [], version: 3 });
  const covered = await only();
  await reviewed(number);
  const slug = `pictured-${place++}`;
  await armedDay(slug, [number]);
  expect(await cover("0,0,60,60")).toEqual({ outcome: "frozen" });
  await letMinuteCome(owner, slug);
  expect(await publishedPicture(bare)).toBeNull();
  expect(await bytesOf(await publishedPicture(covered))).not.toHaveLength(0);
  expect(await removePicture(number, covered, await member("song"))).toEqual({ outcome: "removed" });
  expect((await publishedCase(number))?.pictures).toHaveLength(1);
  await reviewed(number);
  await publishCorrection(number, (await openCase(number, await member("song")))?.contentHash ?? "", await member("song"));
  expect((await publishedCase(number))?.pictures).toHaveLength(0);
  expect(await publishedPicture(covered)).toBeNull();
});

it("what is transparent goes out as the white it was seen on, whatever colours lie under it", async () => {
  const face = await sharp(await noise())
    .raw()
    .toBuffer();
  const hidden = Buffer.alloc(640 * 480 * 4, 255);
  for (let pixel = 0; pixel < 640 * 480; pixel++) {
    face.copy(hidden, pixel * 4, pixel * 3, pixel * 3 + 3);
    if (pixel % 640 >= 320) hidden[pixel * 4 + 3] = 0;
  }
  const sent = await sharp(hidden, { raw: { width: 640, height: 480, channels: 4 } })
    .png()
    .toBuffer();
  const right = { left: 330, top: 0, width: 300, height: 480 };
  const under = await sharp(await sharp(sent).removeAlpha().extract(right).png().toBuffer()).stats();
  expect(Math.min(...under.channels.map(({ stdev }) => stdev))).toBeGreaterThan(5);
  await pictureCase(number, { uploads: [await upload("picture", sent)], alt: "右边被抹去的照片" }, await member("song"));
  const shows = await pixelsOf((await shown()).find(({ alt }) => alt === "右边被抹去的照片")?.id ?? "");
  expect((await sharp(shows).metadata()).hasAlpha).toBe(false);
  const now = (await statsOf(shows, right)).channels;
  expect(Math.min(...now.map(({ min }) => min))).toBeGreaterThan(250);
  expect(Math.max(...now.map(({ stdev }) => stdev))).toBeLessThan(0.5);
  const left = await statsOf(shows, { ...right, left: 0 });
  expect(Math.min(...left.channels.map(({ stdev }) => stdev))).toBeGreaterThan(5);
});

it("what was made transparent before does not come back with the boxes", async () => {
  // A face whose pixels are there and hardly opaque: on the page nothing is seen of it.
  const hidden = await sharp({ create: { width: 64, height: 64, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0.02 } } })
    .png()
    .toBuffer();
  await pictureCase(number, { uploads: [await upload("picture", hidden)], alt: "一张被抹去的脸" }, await member("song"));
  const id = (await shown()).find(({ alt }) => alt === "一张被抹去的脸")?.id;
  expect(await cover("0,0,8,8", id)).toEqual({ outcome: "covered" });
  const covered = (await shown()).find(({ alt }) => alt === "一张被抹去的脸")?.id ?? "";
  const { channels } = await statsOf(await pixelsOf(covered), { left: 20, top: 20, width: 40, height: 40 });
  expect(Math.min(...channels.map(({ min }) => min))).toBeGreaterThan(240);
});

/** A picture in which any two places differ. */
const noise = () =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 12 } } })
    .png()
    .toBuffer();

const pixelsOf = async (id: string): Promise<Buffer> => bytesOf(await draftPicture(id, await member("song")));

/** Of the pixels in a box: sharp counts the whole picture until the box is a picture of its own. */
const statsOf = async (file: Buffer, box: Region) => sharp(await sharp(file).extract(box).png().toBuffer()).stats();

const bytesOf = async (file: { stream: ReadableStream } | null): Promise<Buffer> =>
  Buffer.from(await new Response(file?.stream ?? null).arrayBuffer());
