import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { translate } from "#app/i18n/words.tsx";
import { readAsked } from "#app/web/public/search/asked.ts";
import { Facets } from "#app/web/public/search/facets.tsx";
import { facetOf, facetsOf } from "#app/web/public/search/facets-of.ts";

const none = { topics: {}, townships: {}, years: {}, penalties: {}, authorities: {}, days: {} };

const counts = (many: number) => Object.fromEntries(Array.from({ length: many }, (_, place) => [`镇${place}`, 500 - place]));

const found = (many: number, more: string[] = []) => ({ facets: { ...none, townships: counts(many) }, more });

const known = { topics: [], days: [] };

function shown(many: number, search = "", more: string[] = []): string {
  const asked = readAsked(search);
  return renderToStaticMarkup(<Facets facets={facetsOf(found(many, more), asked, known, translate("zh"), "zh")} asked={asked} />);
}

const listed = (page: string): number => [...page.matchAll(/<li>/g)].length;

it("a group of twelve stands there whole, a longer one with its eight fullest, what is chosen, and the way to all of it", () => {
  expect([listed(shown(12)), shown(12).includes("全部")]).toEqual([12, false]);
  expect([listed(shown(20)), shown(20).includes('aria-label="地方：全部20项"')]).toEqual([8, true]);
  expect([listed(shown(20, "?q=油&township=镇17")), shown(20, "?q=油&township=镇17").includes("镇17")]).toEqual([9, true]);
  expect(shown(20, "?q=油&township=镇17&sort=amount")).toContain(
    `href="/search/by/township?q=${encodeURIComponent("油")}&amp;township=${encodeURIComponent("镇17")}&amp;sort=amount"`,
  );
});

it("on a page of its own a group has no end", () => {
  expect(facetOf("townships", found(400), readAsked(""), known, translate("zh"), "zh").values).toHaveLength(400);
});

it("counts that were not counted to their end say at least, to the eye and to the ear", () => {
  expect(shown(1, "", ["townships"])).toMatch(/500\+.*至少500起/);
  expect(shown(20, "", ["townships"])).toContain("全部20+项");
  expect(shown(1)).not.toContain("+");
});
