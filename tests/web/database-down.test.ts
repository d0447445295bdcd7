import { expect, it } from "vitest";

process.env.DATABASE_URL = "postgres://portal:x@127.0.0.1:1/nowhere";
const { get, post } = await import("#tests/support/portal.ts");

it.each(["/", "/search?q=油", "/cases/2026-123456", "/exposure-days", "/complaint", "/tip", "/en/tip", "/up"])(
  "%s says with 503 that the database is down",
  async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(503);
    expect((await answer.text()).length).toBeGreaterThan(20);
  },
);

it("a form is not lost in silence: no receipt, a page that says it was not filed", async () => {
  const answer = await post("/tip", { formKey: "a".repeat(43), story: "数据库停了的时候交的" });
  const page = await answer.text();
  expect(answer.status).toBe(503);
  expect(page).toContain("还没有交成");
  expect(page).not.toMatch(/(\d{4} ){4}\d{4}/);
});

it("staff are told so too", async () => {
  const answer = await post("/staff/sign-in", { username: "lu", password: "whatever it is" });
  expect(answer.status).toBe(503);
});
