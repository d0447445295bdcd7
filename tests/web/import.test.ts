import { beforeAll, expect, it } from "vitest";
import { badgeOf } from "#tests/support/badge.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { daysAgo } from "#tests/support/days-ago.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get, host, knock } from "#tests/support/portal.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const cookies: Record<string, string> = {};

beforeAll(async () => {
  for (const username of ["shen", "lu", "song"]) {
    cookies[username] = await badgeOf(username);
  }
});

const table = [
  "登记编号,业务类型,被投诉主体,地址,投诉内容,登记时间,提供方姓名,联系电话",
  `1330326777,投诉,海风水果店,新华路8号,称了三斤水果少给了半斤，回家复秤才发现，想退钱。,${daysAgo(1)},钱多多,13900005678`,
].join("\n");

const post = (path: string, as: string, body: FormData | URLSearchParams) =>
  knock(new Request(`${host}/staff/filings/import/${path}`, { method: "POST", body, headers: { Cookie: cookies[as] ?? "" } }));

function look(as: string, content = table): Promise<Response> {
  const form = new FormData();
  form.set("file", new File([content], "12315.csv"));
  return post("look", as, form);
}

const tokenOn = (page: string) => /name="token" value="([^"]*)"/.exec(page)?.[1] ?? "";
const count = async () => Number((await owner`select count(*)::int as n from submissions`)[0]?.n);

it("is closed to strangers and to whoever takes nothing down", async () => {
  for (const path of ["look", "take"]) {
    expect((await post(path, "song", new URLSearchParams())).status).toBe(403);
    expect((await post(path, "nobody", new URLSearchParams())).headers.get("Location")).toContain("/staff/sign-in");
  }
  expect((await get("/staff/filings/import", { Cookie: cookies.song ?? "" })).status).toBe(403);
});

it("shows covered contacts, takes what was shown for who looked and for nobody else, and not twice", async () => {
  const shown = await look("shen");
  expect(shown.status).toBe(200);
  const page = await shown.text();
  expect(page).toContain("钱* 139****5678");
  expect(page).not.toMatch(/钱多多|13900005678/);
  expect(await count()).toBe(0);

  const token = tokenOn(page);
  expect((await post("take", "lu", new URLSearchParams({ token }))).status).toBe(409);
  expect((await post("take", "shen", new URLSearchParams({ token: token.replace(/.$/, "!") }))).status).toBe(409);
  expect((await post("take", "shen", new URLSearchParams())).status).toBe(409);
  expect(await count()).toBe(0);

  const taken = await post("take", "shen", new URLSearchParams({ token }));
  expect(taken.status).toBe(200);
  expect(await taken.text()).toContain("已登记");
  expect(await count()).toBe(1);
  expect((await post("take", "shen", new URLSearchParams({ token }))).status).toBe(409);
  expect(tokenOn(await (await look("shen")).text())).toBe("");
});

it("says what is wrong with a file, and shows the form at an address that is only posted to", async () => {
  const wrong = await look("shen", "甲,乙\n1,2");
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("没有找到这些列：12315编号、业务类型、商家名称、内容、接收时间");
  expect((await post("look", "shen", new FormData())).status).toBe(422);
  for (const path of ["", "/look", "/take"])
    expect(await (await get(`/staff/filings/import${path}`, { Cookie: cookies.shen ?? "" })).text()).toContain("试读");
});
