import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { openVersions } from "#app/cases/case-versions.ts";
import { editCase } from "#app/cases/edit-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { pictureCase } from "#app/cases/picture-case.ts";
import { publishCorrection } from "#app/cases/publish-correction.ts";
import { findPublished, publishedCase } from "#app/cases/published.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photoUpload } from "#tests/support/photo.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

const database = freshDatabase();
const owner = ownerOf(database);
let number = "";
let place = 0;

beforeEach(async () => {
  number = await approvedCase();
  const slug = `corrected-${place++}`;
  await armedDay(slug, [number]);
  await letMinuteCome(owner, slug);
});

const corrected = written({ happened: "更正：检定的是六台加油机，其中四台示值误差超出国家允许的范围，持续了五个月。", fineYuan: "3000" });
const hash = async () => (await openCase(number, await member("song")))?.contentHash ?? "";
const correct = async (readHash: string) => publishCorrection(number, readHash, await member("song"));

it("the live version stays while the next one waits, and neither page nor search shows the next", async () => {
  const before = await publishedCase(number);
  expect(await editCase(number, corrected, await member("song"))).toEqual({ outcome: "edited" });
  expect(await publishedCase(number)).toEqual(before);
  expect((await found("六台")).rows).toHaveLength(0);
  expect(await openCase(number, await member("yan"))).toMatchObject({
    state: "published",
    pending: true,
    reviews: [],
    nextStep: "legal",
    fineYuan: 3000,
  });
  expect(await correct(await hash())).toEqual({ outcome: "not-yet" });
  expect(await publishedCase(number)).toEqual(before);
});

it("reviewed and published, it takes the place of the old in text, search and register at once", async () => {
  await editCase(number, corrected, await member("song"));
  await pictureCase(number, { uploads: [await photoUpload("picture")], alt: "六台加油机" }, await member("song"));
  expect((await publishedCase(number))?.pictures).toHaveLength(0);
  await reviewed(number);
  expect(await correct("00")).toEqual({ outcome: "changed" });
  expect(await correct(await hash())).toEqual({ outcome: "corrected" });
  expect(await publishedCase(number)).toMatchObject({ fineYuan: 3000, happened: corrected.happened, pictures: [{ alt: "六台加油机" }] });
  expect((await publishedCase(number))?.correctedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect((await found("六台")).rows.map((row) => row.number)).toEqual([number]);
  const [line] = await owner`select changed from case_corrections k join cases c on c.id = k.case_id where c.number = ${number}`;
  expect(line?.changed).toEqual(["fine_yuan", "happened", "pictures"]);
  expect(await openCase(number, await member("song"))).toMatchObject({ state: "published", pending: false });
  const versions = await openVersions(number, await member("yan"));
  expect(versions?.map(({ n, current, changed }) => [n, current, changed.map(({ part }) => part)])).toEqual([
    [3, true, ["pictures"]],
    [2, false, ["fineYuan", "happened"]],
    [1, false, []],
  ]);
});

it("a second edit voids what the first had been given", async () => {
  await editCase(number, corrected, await member("song"));
  await reviewed(number);
  await editCase(number, { ...corrected, fineYuan: "4000" }, await member("song"));
  expect(await correct(await hash())).toEqual({ outcome: "not-yet" });
});

it("and a member with free SQL can neither change what is out nor propose in the place of publicity", async () => {
  await editCase(number, corrected, await member("song"));
  const run = async (as: string, statement: ReturnType<typeof sql>) =>
    asMember(await member(as), (tx) => tx.execute(statement)).then(() => null, errorCode);
  expect(await run("song", sql`update cases set fine_yuan = 3000 where number = ${number}`)).toBe("PT001");
  expect(await run("song", sql`update cases set happened = ${corrected.happened}, fine_yuan = 3000 where number = ${number}`)).toBe(
    "PT001",
  );
  expect(await run("yan", sql`select propose_correction(id, '{}', '{}') from cases where number = ${number}`)).toBe("42501");
  expect(await run("song", sql`insert into case_corrections (case_id, changed) select id, '{}' from cases where number = ${number}`)).toBe(
    "42501",
  );
  expect(await run("song", sql`update case_versions set content = '{}'`)).toBe("42501");
});

const found = (text: string) =>
  findPublished({ text, filters: { topics: [], townships: [], years: [] }, sort: "relevance", page: 1, perPage: 10 });
