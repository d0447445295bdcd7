import { expect, it } from "vitest";
import { dictionary } from "#app/i18n/dictionary.ts";

it("what is put in is never read as a hole of its own", () => {
  const asked = dictionary.zh("search.page.asked", { words: "{{words}} $t(common.bureau)" });
  expect(asked).toContain("{{words}} $t(common.bureau)");
});
