import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { moveCase } from "#app/exposure/move-case.ts";
import { openDay } from "#app/exposure/open-day.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { approvedCase, armedDay, rehearsedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

freshDatabase();

const orderOf = async (slug: string) => (await openDay(slug, await member("song")))?.entries.map(({ number }) => number);

it("a case moves one place at a time, the ends stay ends, and the new order is rehearsed anew", async () => {
  const song = await member("song");
  const [first = "", second = "", third = ""] = [await approvedCase(), await approvedCase(), await approvedCase()];
  await rehearsedDay("in-order", [first, second, third]);
  expect((await openDay("in-order", song))?.state).toBe("rehearsed");
  expect(await moveCase("in-order", third, "up", song)).toEqual({ outcome: "moved" });
  expect(await orderOf("in-order")).toEqual([first, third, second]);
  expect((await openDay("in-order", song))?.state).toBe("draft");
  await moveCase("in-order", first, "down", song);
  expect(await orderOf("in-order")).toEqual([third, first, second]);
  await moveCase("in-order", third, "up", song);
  await moveCase("in-order", second, "down", song);
  expect(await orderOf("in-order")).toEqual([third, first, second]);
  expect(await moveCase("in-order", "2026-000000", "up", song)).toEqual({ outcome: "unknown" });
});

it("an armed day keeps its order, also against a member's own SQL", async () => {
  const song = await member("song");
  const number = await approvedCase();
  await armedDay("frozen-order", [number, await approvedCase()]);
  expect(await moveCase("frozen-order", number, "down", song)).toEqual({ outcome: "frozen" });
  const byHand = asMember(song, (tx) => tx.execute(sql`update exposure_entries set position = position + 1`));
  expect(await byHand.then(() => null, errorCode)).toBe("PT004");
});
