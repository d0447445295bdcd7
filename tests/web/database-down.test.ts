import { expect, it } from "vitest";
import { draftId } from "#app/intake/drafts/draft-id.ts";
import { keepKey } from "#app/web/public/submit/draft-cookie.server.ts";

process.env.DATABASE_URL = "postgres://portal:x@127.0.0.1:1/nowhere";
const { get, post } = await import("#tests/support/portal.ts");

it.each(["/", "/search?q=油", "/cases/2026-123456", "/exposure-days", "/up"])(
  "%s says with 503 that the database is down",
  async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(503);
    expect((await answer.text()).length).toBeGreaterThan(20);
  },
);

it("a draft says so too, and is not called lost", async () => {
  const key = "a".repeat(43);
  const cookie = (await keepKey(key)).split(";")[0] ?? "";
  expect((await get(`/submit/${draftId(key)}/story`, { Cookie: cookie })).status).toBe(503);
});

it("a form is not lost in silence: no receipt, a page that says it was not filed", async () => {
  const answer = await post("/submit/aaaaaaaaaaaa/send", { formKey: "a".repeat(43) });
  const page = await answer.text();
  expect(answer.status).toBe(503);
  expect(page).toContain("还没有交成");
  expect(page).not.toMatch(/(\d{4} ){4}\d{4}/);
});

it("staff are told so too", async () => {
  const answer = await post("/staff/sign-in", { username: "lu", password: "whatever it is" });
  expect(answer.status).toBe(503);
});
