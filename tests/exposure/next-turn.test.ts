import { expect, it } from "vitest";
import { nextTurn } from "#app/exposure/next-turn.ts";
import { secondsToShare } from "#app/server/shared-caches.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { bringMinute } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";

const owner = ownerOf(freshDatabase());

it("a minute that has just struck is known as well as the next one, and neither is further than five seconds", async () => {
  const [number, other] = [await approvedCase(), await approvedCase()];
  await armedDay("turned-day", [number]);
  await armedDay("turning-day", [other]);
  const at = await bringMinute(owner, -2_000, "turned-day");
  await bringMinute(owner, 3_600_000, "turning-day");
  const { since, until } = await nextTurn();
  expect(since).toBeLessThanOrEqual(Math.min(5, (Date.now() - at) / 1000));
  expect([since > 0, until > 0, until <= 5]).toEqual([true, true, true]);
  await bringMinute(owner, 2_000, "turning-day");
  expect((await nextTurn()).until).toBeLessThanOrEqual(2);
});

it("what may have been read before the minute is not shared after it", () => {
  expect(secondsToShare({ since: 5, until: 3 }, 40)).toBe(3);
  expect(secondsToShare({ since: 0.039, until: 5 }, 40)).toBe(0);
  expect(secondsToShare({ since: 0.041, until: 5 }, 40)).toBe(5);
});
