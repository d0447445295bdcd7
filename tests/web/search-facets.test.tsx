import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { readAsked } from "#app/web/public/search/asked.ts";
import { Facets } from "#app/web/public/search/facets.tsx";

const values = (many: number) =>
  Array.from({ length: many }, (_, place) => ({ value: `镇${place}`, name: `镇${place}`, count: 500 - place }));

const shown = (many: number, search = "", more = false) =>
  renderToStaticMarkup(<Facets facets={[{ group: "townships", title: "地方", values: values(many), more }]} asked={readAsked(search)} />);

const before = (page: string): number => [...(page.split("其余")[0] ?? "").matchAll(/<li>/g)].length;

it("the twelve fullest stand open, the rest behind a word, and what is chosen always stands open", () => {
  expect(shown(12)).not.toContain("其余");
  expect([before(shown(20)), shown(20).includes("其余8项")]).toEqual([12, true]);
  expect([before(shown(20, "?township=镇17")), shown(20, "?township=镇17").includes("其余7项")]).toEqual([13, true]);
});

it("a group without end is cut, and says so", () => {
  const page = shown(400);
  expect([...page.matchAll(/<li>/g)]).toHaveLength(112);
  expect(page).toContain("还有288项没有列出来");
});

it("counts that were not counted to their end say at least, to the eye and to the ear", () => {
  expect(shown(1, "", true)).toMatch(/500\+.*至少500起/);
  expect(shown(1)).not.toContain("+");
});
