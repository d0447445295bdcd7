import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { expect, it } from "vitest";
import { byStreet } from "#app/server/by-street.ts";
import { pages } from "#tests/support/portal.ts";

/** Which routes an address is tried against. */
const tried = (address: string): Promise<string[]> => {
  const ask = byStreet(pages, (build: ServerBuild) => async () => Response.json(Object.keys(build.routes)));
  return ask(new Request(`http://localhost${address}`)).then((answer) => answer.json());
};

type Routes = Parameters<typeof matchRoutes>[0];

/** Routes under their layouts, as Remix puts them. */
function under(ids: Set<string>, parent?: string): Routes {
  const here = Object.values(pages.routes).filter(({ id, parentId }) => ids.has(id) && parentId === parent);
  return here.map(({ id, path, index }) => (index ? { id, path, index } : { id, path, children: under(ids, id) }));
}

const found = (routes: Routes, address: string) =>
  matchRoutes(routes, new URL(`http://localhost${address}`).pathname)?.map(({ route, params }) => [route.id, params]);

/** Every address there is, its parts that may be anything filled with words that are also names of pages, each written in several ways. */
const addresses = Object.values(pages.routes).flatMap(({ path = "" }) =>
  ["K-1", "new"].flatMap((word, odd) => {
    const plain = `/${path.replace(/\*$/, "anywhere").replace(/:[^/]+/g, word)}`;
    return odd ? [plain, plain.toUpperCase(), plain.replace(/e(?=[^e]*$)/, "%65")] : [plain, `${plain}/`, `${plain}/more`, `/${plain}`];
  }),
);

it("answers every address with the page that the whole build has for it", async () => {
  const whole = under(new Set(Object.keys(pages.routes)));
  expect(addresses.length).toBeGreaterThan(2_000);
  for (const address of new Set(addresses)) {
    const part = under(new Set(await tried(address)));
    expect([address, found(part, address)]).toEqual([address, found(whole, address)]);
  }
});

it("tries an address against the pages that it can be, their layouts, and the one for what is nowhere", async () => {
  const receipt = await tried("/receipt/check");
  expect(receipt).toEqual(
    expect.arrayContaining(["root", "zh/web/public/layout", "zh/web/public/receipt-check", "zh/web/public/not-found"]),
  );
  for (const other of ["zh/web/public/search", "zh/web/public/receipt"]) expect(receipt).not.toContain(other);
  expect(await tried("/en/receipt")).toEqual(expect.arrayContaining(["en/web/public/receipt", "en/web/public/not-found"]));
});

it.each(["/", "/nowhere/at/all", "/%72eceipt", "/RECEIPT", "//receipt"])("tries %s against all of them", async (address) => {
  expect(await tried(address)).toHaveLength(Object.keys(pages.routes).length);
});
