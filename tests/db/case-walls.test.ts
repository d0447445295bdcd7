import { type SQL, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { coverPicture } from "#app/cases/cover-picture.ts";
import { editCase } from "#app/cases/edit-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { pictureCase } from "#app/cases/picture-case.ts";
import { publishCorrection } from "#app/cases/publish-correction.ts";
import { publishedPicture } from "#app/cases/published/pictures.ts";
import { publishedCase } from "#app/cases/published.ts";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { asClock, asMember, errorCode } from "#db/client.server.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photoUpload } from "#tests/support/photo.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

const owner = ownerOf(freshDatabase());
let number = "";
let place = 0;

beforeEach(async () => {
  number = await approvedCase();
  const slug = `walls-${place++}`;
  await armedDay(slug, [number]);
  await letMinuteCome(owner, slug);
});

const run = async (as: string, ...statements: SQL[]) =>
  asMember(await member(as), async (tx) => {
    for (const statement of statements) await tx.execute(statement);
  }).then(() => null, errorCode);

const theCase = () => sql`(select id from cases where number = ${number})`;
const correcting = () => sql`select set_config('portal.correcting', ${theCase()}::text, true)`;
const hash = async () => (await openCase(number, await member("song")))?.contentHash ?? "";
const correct = async () => publishCorrection(number, await hash(), await member("song"));
const corrected = written({ fineYuan: "3000" });

describe("publicity with free SQL, who says a correction is under way", () => {
  it("puts no picture that nobody read beside the text that is out", async () => {
    const put = sql`insert into case_pictures (id, case_id, sha256, alt, width, height)
      values (${`unread-${place}`}, ${theCase()}, ${Buffer.alloc(32)}, '没有人审过', 9, 9)`;
    expect(await run("song", correcting(), put)).toBe("PT001");
    expect((await publishedCase(number))?.pictures).toEqual([]);
  });

  it("points no picture of a text that was read at anything else", async () => {
    for (const change of ["alt = ''", "sha256 = ''", "width = 1", "case_id = case_id", "id = 'other'"])
      expect([change, await run("song", correcting(), sql.raw(`update case_pictures set ${change}`))]).toEqual([change, "42501"]);
  });

  it("and shows no picture that was covered since", async () => {
    await pictureCase(number, { uploads: [await photoUpload("picture")], alt: "店员的脸" }, await member("song"));
    const id = (await openCase(number, await member("song")))?.pictures[0]?.id ?? "";
    expect(await coverPicture(number, id, "0,0,9,9", await member("song"))).toEqual({ outcome: "covered" });
    await reviewed(number);
    expect(await correct()).toEqual({ outcome: "corrected" });
    const shown = (await publishedCase(number))?.pictures.map((one) => one.id);
    expect(await run("song", correcting(), sql`update case_pictures set shown = true where id = ${id}`)).toBe("PT001");
    expect((await publishedCase(number))?.pictures.map((one) => one.id)).toEqual(shown);
    expect(await publishedPicture(id)).toBeNull();
  });
});

it("a text that was corrected does not come back without three new readings", async () => {
  await editCase(number, corrected, await member("song"));
  await reviewed(number);
  expect(await correct()).toEqual({ outcome: "corrected" });
  await editCase(number, written(), await member("song"));
  expect(await correct()).toEqual({ outcome: "not-yet" });
  expect((await publishedCase(number))?.fineYuan).toBe(3000);
  await reviewed(number);
  expect(await correct()).toEqual({ outcome: "corrected" });
  expect((await publishedCase(number))?.fineYuan).toBe(2000);
});

it.each(['{"title":null}', '{"party_kind":"child"}', '{"handling":"x"}'])(
  "a next version that no page could show is not kept: %s",
  async (text) => {
    expect(await run("song", sql`select propose_correction(${theCase()}, ${text}::jsonb, '{}')`)).toBe("23514");
    expect(await openCase(number, await member("yan"))).toMatchObject({ state: "published", pending: false });
  },
);

it("who was withdrawn is corrected no more", async () => {
  await editCase(number, corrected, await member("song"));
  await reviewed(number);
  await withdrawCase(number, "revoked", await member("song"));
  expect(await run("song", correcting(), sql`update cases set fine_yuan = 3000 where number = ${number}`)).toBe("PT001");
});

it("the clock puts out no correction, though it touches the row and all have read it", async () => {
  await pictureCase(number, { uploads: [await photoUpload("picture")], alt: "六台加油机" }, await member("song"));
  await reviewed(number);
  await asClock(async (tx) => {
    await tx.execute(correcting());
    await tx.execute(sql`update cases set updated_at = statement_timestamp() where number = ${number}`);
  });
  expect((await publishedCase(number))?.pictures).toEqual([]);
  expect(await openCase(number, await member("song"))).toMatchObject({ pending: true });
});

it("a correction is put out by publicity; the leader who approved it is shown no button", async () => {
  await editCase(number, corrected, await member("song"));
  await reviewed(number);
  expect(await openCase(number, await member("zhou"))).toMatchObject({ pending: true, can: { publishCorrection: false } });
  expect(await openCase(number, await member("song"))).toMatchObject({ can: { publishCorrection: true } });
});
