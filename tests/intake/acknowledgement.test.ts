import fc from "fast-check";
import { expect, it } from "vitest";
import { acknowledge, readAcknowledgement } from "#app/intake/acknowledgement.ts";
import "#tests/support/keys.ts";

const told = { kind: "tip", filedOn: "2026-11-21", dueOn: "2026-12-11" } as const;
const receipt = "1603 8913 0790 5145 0604";

it("says its kind and its days, however it is typed, and nothing of the receipt", () => {
  const code = acknowledge(told, receipt);
  expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(readAcknowledgement(code)).toEqual(told);
  expect(readAcknowledgement(code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l"))).toEqual(told);
  expect(readAcknowledgement(acknowledge({ ...told, kind: "complaint" }, receipt))).toEqual({ ...told, kind: "complaint" });
  expect(acknowledge(told, receipt)).toBe(code);
  expect(acknowledge(told, "1603 8913 0790 5145 0605")).not.toBe(code);
});

it("is refused when a single character is another one, at every place", () => {
  const code = acknowledge(told, receipt).replaceAll("-", "");
  for (let at = 0; at < code.length; at++) {
    const other = code[at] === "7" ? "8" : "7";
    expect([at, readAcknowledgement(code.slice(0, at) + other + code.slice(at + 1))]).toEqual([at, null]);
  }
});

it("is not made by guessing, and no typing breaks it", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Z]{32}$/)), (typed) => {
      expect(readAcknowledgement(typed)).toBeNull();
    }),
  );
});
