import { expect, it } from "vitest";
import { delayAfter, patience, takeTurn, type WrongReceipts, wasWrong } from "#app/intake/wrong-receipts.ts";

const start = 1_000_000;

it("every wrong receipt doubles the wait, from half a second to sixteen", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 32].map(delayAfter)).toEqual([0, 500, 1000, 2000, 4000, 8000, 16_000, 16_000, 16_000]);
});

it("the next try waits, a neighbour at another address does not", () => {
  const tries: WrongReceipts = new Map();
  expect(takeTurn(tries, "a", start)).toBe(0);
  wasWrong(tries, "a", start);
  expect(takeTurn(tries, "b", start + 1)).toBe(0);
  expect(takeTurn(tries, "a", start + 100)).toBe(400);
});

it("many tries at once wait for one another, and soon hear that it is too many", () => {
  const tries: WrongReceipts = new Map();
  for (let guess = 0; guess < 5; guess++) wasWrong(tries, "a", start);
  expect([1, 2, 3, 4].map(() => takeTurn(tries, "a", start))).toEqual([8000, 16_000, null, null]);
});

it("ten quiet minutes make up for everything", () => {
  const tries: WrongReceipts = new Map();
  for (let guess = 0; guess < 9; guess++) wasWrong(tries, "a", start);
  expect(takeTurn(tries, "a", start + patience.fades - 1)).toBe(0);
  expect(takeTurn(tries, "a", start + patience.fades)).toBe(0);
  expect(tries.size).toBe(0);
  wasWrong(tries, "a", start + patience.fades);
  expect(tries.get("a")?.wrong).toBe(1);
});

it("never remembers more senders than it has room for; the quietest goes first", () => {
  const tries: WrongReceipts = new Map();
  for (let sender = 0; sender <= patience.senders; sender++) wasWrong(tries, `s${sender}`, start + sender);
  expect(tries.size).toBe(patience.senders);
  expect(tries.has("s0")).toBe(false);
});

it("guessing: a thousand tries a second against a million receipts hit one in some three thousand years", () => {
  const tries = 10 ** 20 / 10 ** 6;
  const years = tries / 1000 / (365.25 * 24 * 3600);
  expect(Math.round(years)).toBe(3169);
});
