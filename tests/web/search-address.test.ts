import { expect, it } from "vitest";
import { translate } from "#app/i18n/words.tsx";
import { addressesOf, addressOf, groupNamed, groupPath, groups, readAsked, toggled } from "#app/web/public/search/asked.ts";
import { facetsOf } from "#app/web/public/search/facets-of.ts";
import { facetsOf as byGroup } from "#search/groups.ts";

const whole =
  "/search?q=%E5%8A%A0%E6%B2%B9&topic=lifts&topic=vinegar&township=%E5%9F%8E%E4%B8%9C%E9%95%87&year=2026&penalty=3&authority=own&day=day-8&sort=amount";

const counts = (many: number, each = 1) => Object.fromEntries(Array.from({ length: many }, (_, place) => [`镇${place}`, each]));

const facets = (townships: Record<string, number>, more: string[] = []) =>
  facetsOf(
    { facets: { topics: {}, townships, years: {}, penalties: {}, authorities: { "": 3, 省局: 9 }, days: { b: 1, a: 9 } }, more },
    readAsked("?township=没有的镇"),
    { topics: [], days: [{ slug: "b", title: "第二期" }] },
    translate("zh"),
    "zh",
  );

it("the whole question stands in the address and is read back from it", () => {
  expect(addressOf("/search", readAsked(whole.slice(7)))).toBe(whole);
  expect(readAsked(whole.slice(7)).chosen.authorities).toEqual([""]);
});

it("the same answer twice is no answer, and the page begins anew", () => {
  const asked = readAsked("?q=油&page=7");
  expect(addressOf("/search", toggled(toggled(asked, "years", "2026"), "years", "2026"))).toBe("/search?q=%E6%B2%B9");
});

it("what was chosen and counts nothing stays to be taken away", () => {
  const chosen = facets(counts(3)).find(({ group }) => group === "townships");
  expect(chosen?.values.at(-1)).toMatchObject({ name: "没有的镇", count: 0 });
});

it("a place may be called like what every object has", () => {
  const { townships } = byGroup(Object.entries({ "p:__proto__": 2, "p:constructor": 1, "z:of no group": 5 }));
  const values = facets(townships).find(({ group }) => group === "townships")?.values ?? [];
  expect(values.map(({ name, count }) => [name, count])).toEqual([
    ["__proto__", 2],
    ["constructor", 1],
    ["没有的镇", 0],
  ]);
});

it("days and authorities have their names, in an order people expect", () => {
  const named = (group: string) =>
    facets({})
      .find((facet) => facet.group === group)
      ?.values.map(({ name }) => name);
  expect(named("authorities")).toEqual(["省局", "禾安县市场监督管理局"]);
  expect(named("days")).toEqual(["第二期", "a"]);
});

it("counts say that there are more, where the search has not counted to its end", () => {
  const more = (groups: string[]) => facets(counts(3), groups).flatMap((facet) => (facet.more ? [facet.group] : []));
  expect(more([])).toEqual([]);
  expect(more(["townships"])).toEqual(["townships"]);
});

it("every group has a page of its own, called as it is in the address, and nothing else has one", () => {
  for (const group of groups) expect(groupNamed(groupPath(group).replace("/search/by/", ""))).toBe(group);
  for (const name of ["", "townships", "constructor", "q"]) expect([name, groupNamed(name)]).toEqual([name, undefined]);
});

it("the link of each answer is the address of the question with it, or without it", () => {
  for (const asked of [readAsked(""), readAsked("?q=油 站&page=3"), readAsked(whole.slice(7))])
    for (const group of groups)
      for (const value of ["", "lifts", "2026", "城东镇", "a b&c=d'(!)"])
        expect(addressesOf("/search", asked, group)(value)).toBe(addressOf("/search", toggled(asked, group, value)));
});
