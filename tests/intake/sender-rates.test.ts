import { expect, it } from "vitest";
import { networkOf } from "#app/intake/network-of.ts";
import { note, perHour, type Senders, standing } from "#app/intake/sender-rates.ts";

const hour = 3_600_000;

function sending(count: number, who = "a", senders: Senders = new Map(), from = 0): Senders {
  for (let n = 0; n < count; n++) note(senders, who, "sent", from);
  return senders;
}

it("an address is calm, then asked before it must, then crowded; others stay calm", () => {
  expect(standing(new Map(), "a", 0)).toBe("calm");
  expect(standing(sending(7), "a", 0)).toBe("calm");
  expect(standing(sending(8), "a", 0)).toBe("asked");
  expect(standing(sending(perHour.sent), "a", 0)).toBe("asked");
  expect(standing(sending(perHour.sent + 1), "a", 0)).toBe("crowded");
  expect(standing(sending(1000), "b", 0)).toBe("calm");
});

it("who only begins, over and over, is asked as well", () => {
  const senders: Senders = new Map();
  for (let n = 0; n <= perHour.begun; n++) note(senders, "a", "begun", 0);
  expect(standing(senders, "a", 0)).toBe("crowded");
});

it("a count runs off evenly: no hour begins at which everything is allowed again at once", () => {
  const senders = sending(perHour.sent * 2);
  expect(standing(senders, "a", hour * 0.9)).toBe("crowded");
  expect(standing(senders, "a", hour * 1.2)).toBe("asked");
  expect(standing(senders, "a", hour * 2)).toBe("calm");
  let passed = 0;
  const spread: Senders = new Map();
  for (let minute = 0; minute < 120; minute++) {
    note(spread, "a", "sent", minute * 60_000);
    if (standing(spread, "a", minute * 60_000) !== "crowded") passed++;
  }
  expect(passed).toBeLessThanOrEqual(perHour.sent * 3);
});

it("a clock that goes back gives nothing and takes nothing", () => {
  expect(standing(sending(perHour.sent + 1, "a", new Map(), hour), "a", 0)).toBe("crowded");
});

it("remembers so many addresses and no more", () => {
  const senders: Senders = new Map();
  for (let n = 0; n < 50_100; n++) note(senders, String(n), "sent", n);
  expect(senders.size).toBe(50_000);
  expect(senders.has("0")).toBe(false);
  expect(senders.has("50099")).toBe(true);
});

it("one line with endless addresses is one sender", () => {
  expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe(networkOf("2001:0DB8:1:2::9"));
  expect(networkOf("2001:db8::1")).toBe(networkOf("2001:db8:0:0:ffff::"));
  expect(networkOf("2001:db8:1:2::1")).not.toBe(networkOf("2001:db8:1:3::1"));
  for (const whole of ["203.0.113.7", "::ffff:203.0.113.7", ""]) expect(networkOf(whole)).toBe(whole);
});
