import { expect, it } from "vitest";
import { armDay } from "#app/exposure/arm-day.ts";
import { dayWarnings, dayWords } from "#app/exposure/day-words.ts";
import { draftDay } from "#app/exposure/draft-day.ts";
import { editDay } from "#app/exposure/edit-day.ts";
import { rehearseDay } from "#app/exposure/rehearse-day.ts";
import { days } from "#db/seed/demo/days.ts";
import { approvedCase, dayTyped, rehearsedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const owner = ownerOf(freshDatabase());

const personal = { phone: "13800010246", "identity-number": "11010519491231002X", name: "王小梅" };
const slug = "words-of-a-day";
/** In a view and written by nobody as words of the day. */
const wordless = ["slug", "audience", "occasion", "occasion_name", "occasion_slug"];
const camel = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

it.each(Object.entries(personal))("a day whose public words hold a %s is not saved, and the field says what", async (kind, found) => {
  const song = await member("song");
  for (const field of dayWords) {
    const trade = { audience: "other", audienceName: "托管行业" };
    const words = kind === "name" ? `消费者${found}来电说，谢谢大家` : `请找${found}，谢谢大家`;
    const typed = { ...dayTyped({ slug: `${slug}-${kind}`, ...trade }), [field]: words };
    const issue = { field, key: `cases.redaction.found.${kind}`, facts: { found } };
    expect(await draftDay(typed, song), field).toEqual({ outcome: "invalid", issues: [issue] });
  }
  expect(await owner`select slug from exposure_days where slug = ${`${slug}-${kind}`}`).toEqual([]);
});

it("nor changed into one; what was there stays", async () => {
  const song = await member("song");
  expect(await draftDay(dayTyped({ slug: `${slug}-edited` }), song)).toMatchObject({ outcome: "drafted" });
  const typed = dayTyped({ slug: `${slug}-edited`, teaser: `下期请打${personal.phone}` });
  expect(await editDay(`${slug}-edited`, typed, song)).toMatchObject({ outcome: "invalid", issues: [{ field: "teaser" }] });
  expect(await owner`select teaser from exposure_days where slug = ${`${slug}-edited`}`).toEqual([{ teaser: "加油站里的事" }]);
});

it("one saved before is neither rehearsed nor armed: no column of a day's public views is left unread", async () => {
  const columns = await owner`select distinct column_name as name from information_schema.columns
    where table_name in ('published_days', 'announced_days', 'industry_days', 'industry_comings') and data_type in ('text', 'character varying')`;
  const worded = columns.map(({ name }) => String(name)).filter((name) => !wordless.includes(name));
  expect(worded.map(camel).sort()).toEqual([...dayWords].sort());
  const song = await member("song");
  await rehearsedDay(slug, [await approvedCase()]);
  for (const column of worded) {
    const [row] = await owner.plain(`select "${column}" as words from exposure_days where slug = '${slug}'`);
    const write = (words: string) => owner.plain(`update exposure_days set "${column}" = '${words}' where slug = '${slug}'`);
    await write(`请打${personal.phone}`);
    const issues = [{ field: camel(column), key: "cases.redaction.found.phone" }];
    expect(await armDay(slug, song), column).toMatchObject({ outcome: "invalid", issues });
    expect(await rehearseDay(slug, song), column).toMatchObject({ outcome: "rehearsed", issues });
    await write(String(row?.words));
    expect(await rehearseDay(slug, song)).toEqual({ outcome: "rehearsed", issues: [] });
  }
});

it("the demo's days, and what a bureau says of children, illness and its own line, may be said", () => {
  const said = { title: "守着校门口：孩子身边的案件", theme: "保健品与慢性病", teaser: "下一期讲七八岁的孩子", audienceName: "托管行业" };
  expect(dayWarnings({ ...said, introduction: "有事请打12315。老年人吃药要问医生，感谢每一位举报人。" })).toEqual([]);
  for (const day of days) expect(dayWarnings({ audienceName: "", ...day }), day.slug).toEqual([]);
});
