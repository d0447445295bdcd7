import { expect, it } from "vitest";
import { apart, type Limits } from "#app/apart.server.ts";
import type { Told } from "#tests/support/asked-child.ts";

const ask = <Answer>(how: Told["how"], limits: Partial<Limits> = {}) =>
  apart<Told, Answer>("tests/support/asked-child.ts", { how }, { seconds: 20, megabytes: 400, ...limits });

it("a program answers from a process of its own, and knows nothing of our environment", async () => {
  expect(await ask("answer")).toEqual({ words: "汉字", bytes: Buffer.from("bytes"), day: new Date(0) });
  process.env.A_SECRET_OF_OURS = "here";
  const told = await ask<{ pid: number; env: Record<string, string> }>("say who you are", { behind: true });
  expect(told?.pid).not.toBe(process.pid);
  expect(Object.entries(told?.env ?? {})).toEqual([["NODE_ENV", "production"]]);
});

it("one that hangs is ended, and we go on meanwhile", async () => {
  let turns = 0;
  const alive = setInterval(() => turns++, 20);
  expect(await ask("hang", { seconds: 2 })).toBeNull();
  clearInterval(alive);
  expect(turns).toBeGreaterThan(10);
});

it.each(["eat heap", "eat beside"] as const)("one that would %s is ended before its time", async (how) => {
  const mostSeconds = 50;
  const asked = Date.now();
  expect(await ask(how, { seconds: mostSeconds, megabytes: 250 })).toBeNull();
  expect(Date.now() - asked).toBeLessThan(mostSeconds * 1000);
});

it.each(["die", "throw"] as const)("one that would %s answers nothing, and the next one is asked", async (how) => {
  const [fallen, next] = await Promise.all([ask(how), ask("answer")]);
  expect(fallen).toBeNull();
  expect(next).not.toBeNull();
});

it("one that is not there answers nothing", async () => {
  expect(await apart("tests/support/no-such-child.ts", {}, { seconds: 20, megabytes: 400 })).toBeNull();
});

it("of one program one run at a time", async () => {
  const [first, second] = await Promise.all([ask<[number, number]>("wait"), ask<[number, number]>("wait")]);
  expect(first && second && first[1] <= second[0]).toBe(true);
});
