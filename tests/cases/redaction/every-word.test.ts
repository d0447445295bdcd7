import { expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { pictureCase } from "#app/cases/picture-case.ts";
import { publishCorrection } from "#app/cases/publish-correction.ts";
import { publishedCase } from "#app/cases/published.ts";
import { acceptHit } from "#app/cases/redaction/accept-hit.ts";
import { findPersonal } from "#app/cases/redaction/find-personal.ts";
import { maskHit } from "#app/cases/redaction/mask-hit.ts";
import { reviewCase } from "#app/cases/review-case.ts";
import { entriesOf } from "#app/exposure/day-entries.ts";
import { asMember } from "#db/client.server.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { pictures } from "#db/seed/demo/pictures.ts";
import { armedDay, rehearsedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photo, upload } from "#tests/support/photo.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

const owner = ownerOf(freshDatabase());

/** In the view and not written by anybody as words of the case. */
const wordless = ["number", "topic_slug", "party_kind", "day_slug", "day_title"];

const telephone = "13800010246";

async function drafted(alt?: string): Promise<string> {
  const done = await draftCase(written(), await member("song"));
  if (done.outcome !== "drafted") throw new Error("not drafted");
  if (alt) await pictureCase(done.number, { uploads: [await upload("picture", await photo())], alt }, await member("song"));
  return done.number;
}

async function opened(number: string) {
  const known = await openCase(number, await member("yan"));
  if (!known) throw new Error("no case");
  return known;
}

const review = async (number: string) => reviewCase(number, "legal", (await opened(number)).contentHash, await member("yan"));
const foundIn = (field: string) => ({ outcome: "invalid", issues: [{ field, facts: { kind: "phone", found: telephone } }] });
const camel = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const textColumns = async (view: string): Promise<string[]> =>
  (
    await owner`select column_name as name from information_schema.columns where table_name = ${view}
      and data_type not in ('uuid', 'date', 'numeric', 'integer', 'boolean', 'bytea', 'timestamp with time zone')`
  )
    .map(({ name }) => String(name))
    .filter((name) => !wordless.includes(name));

const write = (number: string, column: string, words: string | string[]) => {
  const [json, name] = [JSON.stringify({ [column]: words }), `"${column}"`];
  return owner.plain(`update cases set ${name} = (jsonb_populate_record(null::cases, '${json}')).${name} where number = '${number}'`);
};

it.each(["published_cases", "released_cases", "industry_cases"])(
  "no column of %s can hold a telephone number that a review lets pass",
  async (view) => {
    const columns = await textColumns(view);
    expect(columns.length).toBeGreaterThan(12);
    const number = await drafted();
    for (const column of columns) {
      const [row] = await owner.plain(`select "${column}" as words from cases where number = '${number}'`);
      const before: string | string[] = row?.words;
      await write(number, column, Array.isArray(before) ? [...before, `电话${telephone}`] : `${before}电话${telephone}`);
      expect(await review(number), column).toMatchObject(foundIn(camel(column)));
      await write(number, column, before);
    }
    expect(await review(number)).toEqual({ outcome: "reviewed" });
  },
);

it("of a picture nothing is written but what it says, and that is read too", async () => {
  for (const view of ["published_pictures", "industry_pictures"]) expect((await textColumns(view)).sort()).toEqual(["alt", "id"]);
  const number = await drafted(`收银台上贴着店主的电话${telephone}`);
  expect(await review(number)).toMatchObject(foundIn("alt"));
  await rehearsedDay("told-by-a-picture", [number]);
  const issues = await asMember(await member("song"), async (tx) => {
    const days = await tx.select().from(exposureDays);
    const day = days.find(({ slug }) => slug === "told-by-a-picture");
    return day ? (await entriesOf(tx, day))[0]?.issues.map(({ key }) => key) : null;
  });
  expect(issues).toContain("exposure.issues.personalData");
});

it("the demo's pictures say nothing that would keep their cases from being read", () =>
  expect(pictures.flatMap(({ alt }) => findPersonal(alt))).toEqual([]));

it("it is let stand by name like any other words", async () => {
  const number = await drafted(`海报上印着热线${telephone}`);
  const hit = String((await opened(number)).warnings[0]?.facts?.hit);
  expect(await acceptHit(number, hit, "这是厂家公开的热线。", await member("song"))).toEqual({ outcome: "accepted" });
  expect(await review(number)).toEqual({ outcome: "reviewed" });
});

it("or masked with the rest of the text, also in the next version of a case that is out", async () => {
  const number = await drafted("收银台，旁边是加油机的主板");
  await reviewed(number);
  await armedDay("masked-in-a-picture", [number]);
  await letMinuteCome(owner, "masked-in-a-picture");
  const song = await member("song");
  await pictureCase(number, { uploads: [await upload("picture", await photo())], alt: `收银台上贴着${telephone}` }, song);
  const known = await opened(number);
  const hit = String(known.warnings[0]?.facts?.hit);
  expect(await maskHit(number, hit, "图".repeat(200), song)).toMatchObject({ outcome: "invalid", issues: [{ field: "to" }] });
  expect(await opened(number)).toEqual(known);
  expect(await maskHit(number, hit, "[遮盖]", song)).toEqual({ outcome: "edited" });
  const masked = await opened(number);
  expect(masked).toMatchObject({ warnings: [], version: known.version + 1 });
  expect(masked.pictures.map(({ alt }) => alt).sort()).toEqual(["收银台上贴着[遮盖]", "收银台，旁边是加油机的主板"].sort());
  expect((await publishedCase(number))?.pictures).toHaveLength(1);
  await reviewed(number);
  expect(await publishCorrection(number, masked.contentHash, song)).toEqual({ outcome: "corrected" });
  expect((await publishedCase(number))?.pictures.map(({ alt }) => alt).sort()).toEqual(masked.pictures.map(({ alt }) => alt).sort());
});
