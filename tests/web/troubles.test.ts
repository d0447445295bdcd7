import { describe, expect, it } from "vitest";
import { refusal } from "#app/server/refusal.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { ask, behindDoors, get, host, knock, pages, post } from "#tests/support/portal.ts";
import { answer, begin } from "#tests/support/walk.ts";

const database = freshDatabase();
const owner = ownerOf(database);

describe("an address that is not there", () => {
  it.each(["/no/such/page", "/en/no/such/page", "/cases/", "/staff/no-such-room"])("%s gets a page of its own", async (path) => {
    const answer = await get(path);
    expect([400, 404, 302]).toContain(answer.status);
    if (answer.status !== 302) expect(await answer.text()).toContain("<h1");
  });
});

describe("bad input", () => {
  it.each([
    ["three thousand characters", `/search?q=${"字".repeat(3000)}`, 200],
    ["ten thousand letters", `/search?q=${"a".repeat(10_000)}`, 200],
    ["values that are none", "/search?page=-1&year=abc&topic=nothing&sort=up", 200],
    ["a page far beyond the last", "/search?page=1000000000", 302],
    ["a statement", "/search?q=';drop table cases;--", 200],
    ["quotation marks and a face", "/search?q=%22%22%22-%F0%9F%98%80", 200],
    ["NUL", "/search?q=a%00b&topic=%00&day=x%00&authority=own&authority=%E5%85%AB&penalty=9&township=", 200],
    ["half a character", "/search?q=%E0%A4&page=1.5&penalty=x", 200],
    ["five hundred conditions", `/search?${"topic=x&".repeat(500)}day=${"y".repeat(5000)}`, 200],
    ["NUL before all values of a group", "/search/by/day?q=a%00b&day=x%00", 200],
    ["half a character before all values of a group", "/en/search/by/topic?q=%E0%A4", 200],
    ["NUL while typing", "/search/suggest?q=a%00b", 200],
    ["nothing while typing", "/search/suggest", 200],
    ["three thousand characters while typing", `/en/search/suggest?q=${"油".repeat(3000)}`, 200],
  ])("%s in the search box is no error page", async (_what, path, status) => {
    expect(refusal(new Request(host + path))).toBe(null);
    expect((await get(path)).status).toBe(status);
  });

  it("an empty step gives every fault at its field and a summary on top, and keeps what was typed", async () => {
    const walked = await begin(ask, host, "complaint");
    const wrong = {
      story: ["story"],
      merchant: ["merchantName", "merchantAddress", "creditCode"],
      topic: ["topic"],
      wish: ["request"],
      you: ["name", "phone", "address", "consent"],
    };
    for (const [step, fields] of Object.entries(wrong)) {
      const refused = await answer(ask, host, walked, step, { creditCode: "<b>这个</b>", phone: "<b>这个</b>" });
      const page = await refused.text();
      expect([step, refused.status]).toEqual([step, 422]);
      expect(page).toContain('role="alert"');
      expect(page).not.toMatch(/Invalid input|expected (string|one of)|[a-z]+\.issues\./);
      if (step === "merchant" || step === "you") expect(page).toContain("&lt;b&gt;这个&lt;/b&gt;");
      for (const field of fields) expect([step, page.includes(`href="#${field}"`)]).toEqual([step, true]);
    }
  });

  it("a form with nothing in it at all speaks the reader's language too", async () => {
    for (const path of ["/submit", "/receipt", "/en/submit"]) {
      const page = await (await post(path, {})).text();
      expect([path, /Invalid input|expected (string|one of)|[a-z]+\.issues\./.exec(page)?.[0]]).toEqual([path, undefined]);
    }
  });

  it("a post of something that is no form is answered, not crashed on", async () => {
    for (const type of ["text/plain", "application/json", "multipart/form-data", "multipart/form-data; boundary=x"]) {
      const answer = await knock(
        new Request(`${host}/submit`, { method: "POST", body: "nothing of the kind", headers: { "Content-Type": type } }),
      );
      expect([type, answer.status < 500]).toEqual([type, true]);
    }
  });
});

it.each(["https://evil.example", "//evil.example", "/\\evil.example", "/.//evil.example", "/x/..//evil.example"])(
  "the way back from 长者模式 never leads to %s",
  async (to) => {
    const answer = await post("/display", { elder: "on", to });
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/"]);
  },
);

it("a year that no calendar has is a fault of its field", async () => {
  const walked = await begin(ask, host, "tip");
  const page = await answer(ask, host, walked, "story", { happenedOn: "0000-01-01", story: "六号枪加四十升只有三十八升半。" });
  expect([page.status, (await page.text()).includes('href="#happenedOn"')]).toEqual([422, true]);
});

describe("a change must come from our own pages", () => {
  const from = (headers: Record<string, string>) => refusal(new Request(`${host}/tip`, { method: "POST", headers })) === null;

  it.each([
    [{ Origin: host }, true],
    [{ Origin: host, "Sec-Fetch-Site": "same-origin" }, true],
    [{ "Sec-Fetch-Site": "same-origin" }, true],
    [{ Origin: "https://evil.example" }, false],
    [{ Origin: "null" }, false],
    [{ Origin: host, "Sec-Fetch-Site": "cross-site" }, false],
    [{ Origin: host, "Sec-Fetch-Site": "same-site" }, false],
    [{}, false],
  ])("%j → %s", (headers, allowed) => expect(from(headers as Record<string, string>)).toBe(allowed));
});

it.each(["/cases/x%00y", "/exposure-days?q=a%00b", "/exposure-days/%E0%A4%A", "/cases/%"])(
  "an address with what no database can hold is refused before it gets there: %s",
  (path) => {
    expect(refusal(new Request(host + path))).toBe(400);
  },
);

it("a fault of ours has a page of its own, with nothing of the fault on it, in both languages", async () => {
  await owner.plain("revoke select on published_days from portal_public");
  for (const [path, words] of [
    ["/exposure-days", "我们这边出了差错"],
    ["/en/exposure-days", "<h1"],
  ] as const) {
    const answer = await get(path);
    const page = await answer.text();
    expect([path, answer.status, page.includes(words)]).toEqual([path, 500, true]);
    for (const inner of ["permission denied", "published_days", "node_modules", "PostgresError"])
      expect([inner, page.includes(inner)]).toEqual([inner, false]);
  }
  await owner.plain("grant select on published_days to portal_public");
});

describe("doors", () => {
  const idsBehind = (doors: ("public" | "staff" | "jobs")[]) => Object.keys(behindDoors(pages, doors).routes);

  it("a public process has no staff page, a staff process no public one, a jobs process neither", () => {
    expect(idsBehind(["public"]).filter((id) => id.includes("staff"))).toEqual([]);
    expect(idsBehind(["staff"]).filter((id) => id.includes("public"))).toEqual([]);
    expect(idsBehind(["jobs"])).toEqual(["root", "web/up"]);
    expect(idsBehind(["public", "staff", "jobs"]).length).toBe(Object.keys(pages.routes).length);
  });
});
