import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findPersonal } from "#app/cases/redaction/find-personal.ts";
import type { Hit } from "#app/cases/redaction/hit.ts";

type Row = { text: string; planted: Hit[] };

const rows: Row[] = ["dev", "held", "fresh"].flatMap((name) =>
  readFileSync(`tests/cases/redaction-set/${name}.jsonl`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
);
const numbers = ["identity-number", "phone", "bank-card", "mail", "plate", "chat", "location"];

const recall = (kinds: string[]) => {
  const planted = rows.flatMap(({ text, planted: all }) => {
    const hits = findPersonal(text);
    return all
      .filter(({ kind }) => kinds.includes(kind))
      .map((one) => hits.some(({ kind, start, end }) => kind === one.kind && start < one.end && end >= one.end));
  });
  return planted.filter(Boolean).length / planted.length;
};

it("holds at least 500 texts", () => expect(rows.length).toBeGreaterThanOrEqual(500));
it("finds nearly every number that was planted", () => expect(recall(numbers)).toBeGreaterThanOrEqual(0.995));
it("finds nearly every name and address", () => expect(recall(["name", "home-address"])).toBeGreaterThanOrEqual(0.95));
it("takes hardly anything else for personal", () => {
  const clean = rows.filter(({ planted }) => planted.length === 0);
  const flagged = clean.filter(({ text }) => findPersonal(text).length);
  expect(flagged.length / clean.length).toBeLessThanOrEqual(0.02);
});
