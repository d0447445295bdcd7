import { expect, it } from "vitest";
import { nameBureau } from "#app/i18n/dictionary.ts";
import { translate } from "#app/i18n/words.tsx";

it("a bureau's own name stands wherever the words name it, in both languages", () => {
  nameBureau({ zh: "禾丰县市场监督管理局", en: "Hefeng County Market Supervision Bureau" });
  expect(translate("zh")("site.bureau")).toBe("禾丰县市场监督管理局");
  expect(translate("zh")("statements.privacy.who.text")).toContain("禾丰县市场监督管理局");
  expect(translate("en")("statements.privacy.who.text")).toContain("Hefeng County Market Supervision Bureau");
});
