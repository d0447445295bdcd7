import fc from "fast-check";
import { expect, it } from "vitest";
import { token, tokens } from "#search/meilisearch/token.ts";

const pieces = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."加油站炉㐀鿿𠮷a9x.々-"), minLength: 1, maxLength: 4 }),
  fc.string({ minLength: 1 }),
);

it("writes every piece in small letters and digits, and no two alike", () => {
  fc.assert(
    fc.property(pieces, pieces, (one, other) => {
      expect(token(one)).toMatch(/^[a-z\d]+$/);
      expect(token(one) === token(other)).toBe(one === other);
    }),
    {
      numRuns: 2000,
      examples: [
        ["加", "61s"],
        ["38.5", "385"],
        ["a", "xa"],
        ["加油", "61sb7d"],
      ],
    },
  );
});

it("leaves a name in Latin letters to be read, without its accents, and says each piece once", () => {
  expect(token("oréal")).toBe("xoreal");
  expect(tokens(["95", "汽油", "95"])).toBe(`x95 ${token("汽油")}`);
});
