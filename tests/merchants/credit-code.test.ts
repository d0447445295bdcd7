import fc from "fast-check";
import { expect, it } from "vitest";
import { checkCharacter, readCreditCode } from "#app/merchants/credit-code.ts";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

// Public codes, printed on every licence: Huawei, Tencent, Baidu, Alibaba, Xiaomi, and the one by which the check is usually explained.
const known = [
  "914403001922038216",
  "9144030071526726XG",
  "91110000802100433B",
  "91330100799655058B",
  "91110108551385082Q",
  "91350100M000100Y43",
];

it.each(known)("%s is right", (code) => expect(readCreditCode(code)).toEqual({ outcome: "right", code }));

it("follows the sum that a person can do by hand", () => {
  // 914403001922038216, digit times weight 1 3 9 27 19 26 16 17 20 29 25 13 8 24 10 30 28:
  const sum = 9 + 3 + 36 + 108 + 0 + 78 + 0 + 0 + 20 + 261 + 50 + 26 + 0 + 72 + 80 + 60 + 28;
  expect([sum, sum % 31, 31 - (sum % 31)]).toEqual([831, 25, 6]);
  expect(checkCharacter("91440300192203821")).toBe("6");
});

it("reads it as people write it", () => {
  const right = { outcome: "right", code: "9144030071526726XG" };
  for (const typed of [
    "9144030071526726xg",
    " 91440300 71526726X-G ",
    "９１４４０３００７１５２６７２６ＸＧ",
    "914403—00715267—26xg",
    "9144030071526726 X−G",
  ])
    expect([typed, readCreditCode(typed)]).toEqual([typed, right]);
});

it.each([
  ["", "length"],
  ["440301103097413", "length"],
  ["914403001922038216X", "length"],
  ["9I4403001922038216", "letters"],
  ["91440300192203821O", "letters"],
  ["91440300192203821店", "letters"],
  ["91440300192203821'", "letters"],
  ["914403001922038217", "check"],
])("%s is refused for its %s", (typed, why) => expect(readCreditCode(typed)).toEqual({ outcome: "wrong", why }));

const body = fc.array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 }).map((all) => all.join(""));

it("finds every single wrong character", () => {
  fc.assert(
    fc.property(body, fc.nat(17), fc.constantFrom(...alphabet), (first, place, other) => {
      const code = first + checkCharacter(first);
      expect(readCreditCode(code).outcome).toBe("right");
      fc.pre(code[place] !== other);
      const changed = code.slice(0, place) + other + code.slice(place + 1);
      expect(readCreditCode(changed)).toEqual({ outcome: "wrong", why: "check" });
    }),
    { numRuns: 5_000 },
  );
});

it("finds two neighbours that changed places", () => {
  fc.assert(
    fc.property(body, fc.nat(16), (first, place) => {
      const code = first + checkCharacter(first);
      const [one = "", next = ""] = code.slice(place, place + 2);
      fc.pre(one !== next);
      expect(readCreditCode(code.slice(0, place) + next + one + code.slice(place + 2)).outcome).toBe("wrong");
    }),
    { numRuns: 2_000 },
  );
});
