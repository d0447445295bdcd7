import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { editCase } from "#app/cases/edit-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { publishCorrection } from "#app/cases/publish-correction.ts";
import { publishedPicture } from "#app/cases/published/pictures.ts";
import { casesOfDay, findPublished, publishedCase } from "#app/cases/published.ts";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { endIndustryDoor } from "#app/exposure/end-industry-door.ts";
import { holdCase } from "#app/exposure/hold-case.ts";
import { industryPicture, openIndustryDay } from "#app/exposure/industry.ts";
import { industryDoor } from "#app/exposure/industry-door.ts";
import { openDay } from "#app/exposure/open-day.ts";
import { openIndustryDoor } from "#app/exposure/open-industry-door.ts";
import { latestDay, nextDay, publishedDay, publishedDays } from "#app/exposure/published.ts";
import { revertDay } from "#app/exposure/revert-day.ts";
import { asCitizen, asMember, errorCode } from "#db/client.server.ts";
import { refreshSearch } from "#search/refresh.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const trade = { audience: "patent-agencies" };
let numbers: string[] = [];
let key = "";
let code = "";

async function doorOf(slug: string): Promise<{ key: string; code: string }> {
  const made = await openIndustryDoor(slug, await member("song"));
  if (made.outcome !== "opened") throw new Error(made.outcome);
  return made;
}

beforeAll(async () => {
  numbers = [await approvedCase({ title: "禾安县某专利代理机构挂证案" }), await approvedCase(), await approvedCase()];
  await armedDay("for-agents", numbers, trade);
  ({ key, code } = await doorOf("for-agents"));
});

it("before its minute the right code learns when that is; the public hears of no such day", async () => {
  expect(await openIndustryDay(key, code)).toMatchObject({ outcome: "coming", releaseAt: expect.any(Date) });
  expect(await openIndustryDay(key, "00000 00000")).toEqual({ outcome: "unknown" });
  expect(await nextDay()).toBeNull();
  expect((await openDay("for-agents", await member("song")))?.number).toBeNull();
});

describe("after its minute", () => {
  beforeAll(async () => {
    await holdCase("for-agents", numbers[1] ?? "", "等法院的意见", await member("song"));
    await letMinuteCome(owner, "for-agents");
  });

  it("link and code open the day with its cases in order, without what is held; spaces and full-width digits do not matter", async () => {
    const opened = await openIndustryDay(key, code);
    expect(opened.outcome === "open" && opened.day.cases.map(({ number }) => number)).toEqual([numbers[0], numbers[2]]);
    expect(JSON.stringify(opened)).not.toContain("contentHash");
    const typed = code.replace(" ", "").replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect((await openIndustryDay(key, typed)).outcome).toBe("open");
  });

  it("one without the other opens nothing", async () => {
    const other = await (async () => {
      await armedDay("for-others", [await approvedCase()], { audience: "other", audienceName: "检验机构" });
      return doorOf("for-others");
    })();
    for (const [wrongKey, wrongCode] of [
      [key, ""],
      [key, other.code],
      [other.key, code],
      ["", code],
      [`${key}=`, code],
    ] as const)
      expect(await openIndustryDay(wrongKey, wrongCode)).toEqual({ outcome: "unknown" });
    expect(await industryPicture(key, "1", "x")).toBeNull();
  });

  it("no public surface has it: no day, no case, no announcement, no search, no picture", async () => {
    const [first = ""] = numbers;
    await refreshSearch();
    expect(await publishedDay("for-agents")).toBeNull();
    expect(await latestDay()).toBeNull();
    expect(await publishedDays()).toEqual([]);
    expect(await casesOfDay("for-agents")).toEqual([]);
    expect(await publishedCase(first)).toBeNull();
    expect(await publishedPicture("any")).toBeNull();
    const found = await findPublished({
      text: "挂证",
      filters: { topics: [], townships: [], years: [] },
      sort: "relevance",
      page: 1,
      perPage: 20,
    });
    expect([found.total, found.rows]).toEqual([0, []]);
    expect(await owner`select 1 from published_words`).toEqual([]);
    expect(await owner`select 1 from published_cases`).toEqual([]);
  });

  it("the public's number runs on without a gap", async () => {
    await armedDay("public-after", [await approvedCase()]);
    expect((await nextDay())?.number).toBe(1);
  });

  it("the public role with free SQL has nothing without both hashes, and not the doors with them", async () => {
    const read = (what: string, setting = "") =>
      asCitizen(async (tx) => {
        if (setting) await tx.execute(sql`select set_config('portal.industry', ${setting}, true)`);
        return [...(await tx.execute(sql.raw(`select * from ${what}`)))];
      });
    const [hashes] = await owner`select encode(key_hash, 'hex') as key_hash, encode(code_hash, 'hex') as code_hash from industry_doors
      where day_id = (select id from exposure_days where slug = 'for-agents') and ended_at is null`;
    const [keyHash, codeHash] = [String(hashes?.key_hash), String(hashes?.code_hash)];
    for (const setting of ["", ",", keyHash, `${keyHash},`, `,${codeHash}`, `${codeHash},${keyHash}`, `${keyHash},${"0".repeat(64)}`])
      for (const view of ["industry_days", "industry_cases", "industry_pictures", "industry_comings"])
        expect([view, setting, await read(view, setting)]).toEqual([view, setting, []]);
    expect(await read("industry_cases", `${keyHash},${codeHash}`)).toHaveLength(2);
    for (const hidden of ["released_cases", "industry_doors", "exposure_days", "day_stops", "rehearsal_links", "occasions"])
      expect([hidden, await read(hidden).then(() => null, errorCode)]).toEqual([hidden, "42501"]);
  });

  it("a case is corrected like any other: reviewed anew, then put in place", async () => {
    const [song, [first = ""]] = [await member("song"), numbers];
    const title = "禾安县某专利代理机构出租资质案";
    expect(await editCase(first, written({ title }), song)).toEqual({ outcome: "edited" });
    expect(JSON.stringify(await openIndustryDay(key, code))).not.toContain(title);
    await reviewed(first);
    const read = (await openCase(first, song))?.contentHash ?? "";
    expect(await publishCorrection(first, read, song)).toEqual({ outcome: "corrected" });
    expect(JSON.stringify(await openIndustryDay(key, code))).toContain(title);
  });

  it("a case leaves like any other, and the desk sees it as out", async () => {
    const song = await member("song");
    expect((await openCase(numbers[2] ?? "", song))?.state).toBe("published");
    expect(await withdrawCase(numbers[2] ?? "", "mistaken", song)).toEqual({ outcome: "withdrawn" });
    const opened = await openIndustryDay(key, code);
    expect(opened.outcome === "open" && opened.day.cases.map(({ number }) => number)).toEqual([numbers[0]]);
  });

  it("made anew, the old link and code end; ended, so do the new; taken back, the day says so", async () => {
    const song = await member("song");
    const fresh = await doorOf("for-agents");
    expect(await openIndustryDay(key, code)).toEqual({ outcome: "unknown" });
    expect((await openIndustryDay(fresh.key, fresh.code)).outcome).toBe("open");
    await revertDay("for-agents", "口径有误", song);
    expect(await openIndustryDay(fresh.key, fresh.code)).toMatchObject({
      outcome: "open",
      day: { cases: [], introduction: "", revertedOn: expect.any(String) },
    });
    expect(await endIndustryDoor("for-agents", song)).toEqual({ outcome: "ended" });
    expect(await endIndustryDoor("for-agents", song)).toEqual({ outcome: "unknown" });
    expect(await openIndustryDay(fresh.key, fresh.code)).toEqual({ outcome: "unknown" });
    expect(await industryDoor("for-agents", song)).toBeNull();
  });
});

it("a public day has no such door, and only publicity makes one", async () => {
  const [song, yan] = [await member("song"), await member("yan")];
  await armedDay("open-to-all", [await approvedCase()]);
  expect(await openIndustryDoor("open-to-all", song)).toEqual({ outcome: "unknown" });
  const insert = sql`insert into industry_doors (day_id, key_hash, code_hash, made_by) select id, sha256('k'), sha256('c'), ${yan.id} from exposure_days limit 1`;
  expect(await asMember(yan, (tx) => tx.execute(insert)).then(() => null, errorCode)).toBe("42501");
  expect(await asMember(song, (tx) => tx.execute(sql`update industry_doors set code_hash = sha256('c')`)).then(() => null, errorCode)).toBe(
    "42501",
  );
});
