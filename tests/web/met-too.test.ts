import { beforeAll, expect, it } from "vitest";
import { openCase } from "#app/cases/open-case.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get, post } from "#tests/support/portal.ts";

const owner = ownerOf(freshDatabase());

let number = "";

beforeAll(async () => {
  number = await approvedCase({ title: "青禾加油站少给油案", party: "青禾加油站", township: "青湾乡" });
  await armedDay("met-day", [number]);
});

const times = async () => (await openCase(number, await member("song")))?.met;

async function begun(answer: Response): Promise<string> {
  const cookie = answer.headers.getSetCookie().map((one) => one.split(";")[0]);
  return (await get(`${answer.headers.get("Location")?.replace(/first$/, "topic")}`, { Cookie: cookie.join("; ") })).text();
}

it("a case that is not out prefills nothing, counts nothing, and looks like one that never was", async () => {
  const [secret, never] = await Promise.all([number, "2026-000000"].map(async (one) => (await get(`/submit?case=${one}`)).text()));
  expect(secret?.replaceAll(number, "…")).toBe(never?.replaceAll("2026-000000", "…"));
  expect(secret).not.toContain("青禾");
  const page = await begun(await post("/submit", { want: "tip", case: number }));
  expect(page).not.toMatch(/value="fuel-metering"[^>]*checked|checked[^>]*value="fuel-metering"/);
  expect(await times()).toBe(0);
  expect(await owner`select * from case_met`).toEqual([]);
});

it("of a case that is out the topic comes along with its evidence, nothing else, and a number goes up", async () => {
  await letMinuteCome(owner);
  const page = await (await get(`/submit?case=${number}`)).text();
  for (const said of ["您从这个案例过来", "青禾加油站少给油案", "加油小票或付款记录"]) expect(page).toContain(said);
  expect(page).toMatch(/<input[^>]*(value="tip"[^>]*checked|checked[^>]*value="tip")/);
  expect(page).not.toContain('name="merchantName"');
  const first = await begun(await post("/submit", { want: "tip", case: number }));
  expect(first).toMatch(/<input[^>]*(value="fuel-metering"[^>]*checked|checked[^>]*value="fuel-metering")/);
  await post("/submit", { want: "complaint", case: number });
  expect(await times()).toBe(2);
  expect(Object.keys((await owner`select * from case_met`)[0] ?? {})).toEqual(["case_id", "times"]);
});

it("nothing is chosen: the page asks again, still knows the case, and counts nothing", async () => {
  const answer = await post(`/submit?case=${number}`, { case: number });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("您从这个案例过来");
  expect(await times()).toBe(2);
});
