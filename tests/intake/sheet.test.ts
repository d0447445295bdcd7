import { expect, it } from "vitest";
import { filled } from "#app/intake/import/sheet/sheet.ts";

it("one long text that stands in every cell is too much, though its file is small", () => {
  const text = "长".repeat(20_000);
  const rows = Array.from({ length: 2000 }, () => Array.from({ length: 40 }, () => text));
  expect(() => filled(rows)).toThrow("intake.import.issues.tooHard");
});

it("two thousand rows with long stories are read", () => {
  const rows = Array.from({ length: 2000 }, () => ["HA-1", "经".repeat(5000), "投诉"]);
  expect(filled(rows)).toHaveLength(2000);
});
