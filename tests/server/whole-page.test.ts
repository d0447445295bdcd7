import { expect, it } from "vitest";
import { bytesOf, wholePage } from "#app/server/whole-page.ts";

it("a page is written out as it was made, and any other answer as it reads", async () => {
  const page = Buffer.from("<!doctype html>公报");
  const answer = wholePage(page, { status: 404, headers: { "Content-Type": "text/html" } });
  expect(await bytesOf(answer)).toBe(page);
  expect([answer.status, answer.headers.get("Content-Type"), await answer.text()]).toEqual([404, "text/html", "<!doctype html>公报"]);
  expect(String(await bytesOf(new Response("其他")))).toBe("其他");
});
