import { expect, it } from "vitest";
import { dictionary } from "#app/i18n/dictionary.ts";

it("what is put in is never read as a hole of its own", () => {
  const asked = dictionary.zh("search.page.asked", { words: "{{words}} $t(common.bureau)" });
  expect(asked).toContain("{{words}} $t(common.bureau)");
});

it("a sentence is inflected by its count, whatever else is put in", () => {
  const said = (count: number) => dictionary.en("search.desk.behind.said", { index: "PORTAL", count });
  expect(said(1)).toContain("PORTAL");
  expect(said(1).replace("1", "2")).not.toBe(said(2));
  expect(dictionary.en("search.desk.standing.since", { what: "PORTAL", since: "today" })).toMatch(/PORTAL.*today/);
});
