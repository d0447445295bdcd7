import type { ServerBuild } from "@remix-run/node";
import { expect, it } from "vitest";
import { byStreet } from "#app/server/by-street.ts";
import { pages } from "#tests/support/portal.ts";

/** Which routes an address is tried against. */
const tried = (address: string): Promise<string[]> => {
  const ask = byStreet(pages, (build: ServerBuild) => async () => Response.json(Object.keys(build.routes)));
  return ask(new Request(`http://localhost${address}`)).then((answer) => answer.json());
};

it("tries an address against the pages of its own street, their layouts, and the one for what is nowhere", async () => {
  const receipt = await tried("/receipt/check");
  expect(receipt).toEqual(
    expect.arrayContaining(["root", "zh/web/public/layout", "zh/web/public/receipt-check", "zh/web/public/not-found"]),
  );
  expect(receipt).not.toEqual(expect.arrayContaining(["zh/web/public/search"]));
  expect(await tried("/en/receipt")).toEqual(expect.arrayContaining(["en/web/public/receipt", "en/web/public/not-found"]));
});

it.each(["/", "/nowhere/at/all", "/%72eceipt", "/RECEIPT", "//receipt"])("tries %s against all of them", async (address) => {
  expect(await tried(address)).toHaveLength(Object.keys(pages.routes).length);
});
