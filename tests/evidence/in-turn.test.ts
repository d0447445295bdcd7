import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { inTurn } from "#app/evidence/in-turn.ts";

it("so many run at a time, in the order they came, and one that fails lets the next one in", async () => {
  const turn = inTurn(2);
  const order: number[] = [];
  let running = 0;
  let most = 0;
  const work = (place: number) => async () => {
    order.push(place);
    most = Math.max(most, ++running);
    await wait(5);
    running -= 1;
    if (place % 3 === 0) throw new Error("failed");
    return place;
  };
  const ended = await Promise.allSettled(Array.from({ length: 9 }, (_, place) => turn(work(place))));
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(ended.map(({ status }) => status === "fulfilled")).toEqual([false, true, true, false, true, true, false, true, true]);
  expect(await turn(async () => "free again")).toBe("free again");
});
