import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pictureCase } from "#app/cases/picture-case.ts";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { answerNode } from "#app/server/answer-node.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { type CachingProxy, cachingProxy } from "#tests/support/caching-proxy.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { bringMinute } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photoUpload } from "#tests/support/photo.ts";
import { knock } from "#tests/support/portal.ts";
import { reviewed } from "#tests/support/reviewed.ts";

const owner = ownerOf(freshDatabase());

const canary = "白鹭渡口加油站";
let server: Server;
let proxy: CachingProxy;
let number = "";
let picture = "";

beforeAll(async () => {
  server = createServer((request, response) => void answerNode(knock, request, response));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  proxy = await cachingProxy((server.address() as AddressInfo).port);
  number = await approvedCase({ title: `${canary}换主板案`, party: canary });
  await pictureCase(number, { uploads: [await photoUpload("picture")], alt: "加油机的主板" }, await member("song"));
  await reviewed(number);
  picture = String((await owner`select id from case_pictures`)[0]?.id);
  await armedDay("cached-day", [number]);
});

afterAll(async () => {
  await proxy.close();
  await new Promise((closed) => server.close(closed));
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(proxy.address + path, { headers: { ...headers, host: "localhost" }, redirect: "manual" });

const held = async (path: string): Promise<string> => (await ask(path)).headers.get("Cache-Control") ?? "";

/** Every page that shows the case once it is out; and what the case alone answers at. */
const lists = () => ["/", "/en", "/exposure-days", `/search?q=${encodeURIComponent("主板")}`];
const its = () => [`/cases/${number}`, `/en/cases/${number}`, "/exposure-days/cached-day", `/pictures/${picture}`];

const shows = async (path: string): Promise<boolean> => {
  const answer = await ask(path);
  const plain = (await answer.text()).replace(/<\/?(wbr|mark|b|span|strong)\b[^>]*>/g, "");
  return its().includes(path) ? answer.status === 200 : plain.includes(canary) || plain.includes("cached-day");
};

/** What the portal itself says, in an answer of less than a second: a slow one has fewer seconds left, whatever it is about. */
async function saidAtOnce(path: string): Promise<string> {
  for (;;) {
    const begun = performance.now();
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers: { host: "localhost" } });
    await answer.arrayBuffer();
    if (performance.now() - begun < 1000) return answer.headers.get("Cache-Control") ?? "";
  }
}

describe("a shared cache in front", () => {
  it("keeps what everybody reads alike for a few seconds, found or never there, and what is one reader's not at all", async () => {
    for (const path of [...lists(), ...its(), "/cases/2026-000000", "/register"]) {
      expect([path, await held(path)]).toEqual([path, expect.stringMatching(/^public, max-age=0, s-maxage=[0-5]$/)]);
    }
    for (const path of ["/submit", "/receipt", "/staff/sign-in", "/reward", "/verify", "/up", "/?elder=1", "/no/such/page"]) {
      expect([path, await held(path)]).toEqual([path, expect.stringMatching(/^(no-store|private, no-cache)$/)]);
    }
    for (const cookie of ["elder=Im9uIg%3D%3D", "draft-abc=x", "__Host-desk=x", "other=1; desk=x"]) {
      const answer = await ask(`/cases/${number}`, { Cookie: cookie });
      expect([cookie, answer.headers.get("Cache-Control"), answer.headers.get("Vary")]).toEqual([cookie, "private, no-cache", "Cookie"]);
    }
    const large = await (await ask("/exposure-days", { Cookie: "elder=Im9uIg%3D%3D" })).text();
    expect(large).toContain('class="elder"');
    expect(await (await ask("/exposure-days")).text()).not.toContain('class="elder"');
  });

  it("says of an embargoed case what it says of one that never was, to the last second", async () => {
    await bringMinute(owner, 600_000);
    expect(await saidAtOnce(`/cases/${number}`)).toBe(await saidAtOnce("/cases/2026-000001"));
  });

  it("shows nothing before the minute and everything right after it, however often it was asked before", async () => {
    const paths = [...lists(), ...its()];
    for (const path of paths) await shows(path);
    while (proxy.hits() === 0) await shows("/");
    const at = await bringMinute(owner, 5200);
    for (let turn = 0; Date.now() < at - 400; turn++) {
      const path = paths[turn % paths.length] ?? "/";
      const shown = await shows(path);
      if (Date.now() < at - 100) expect([path, shown]).toEqual([path, false]);
    }
    await wait(Math.max(0, at - 100 - Date.now()));
    const early = await Promise.all(paths.map((path) => shows(path)));
    if (Date.now() < at) expect(early).toEqual(paths.map(() => false));
    await wait(Math.max(0, at + 1000 - Date.now()));
    for (const path of paths) expect([path, await shows(path)]).toEqual([path, true]);
  });

  it("and five seconds after a withdrawal nothing of it, anywhere", async () => {
    const pages = ["/", `/search?q=${encodeURIComponent("主板")}`, `/cases/${number}`, `/en/cases/${number}`, `/pictures/${picture}`];
    for (const path of pages) expect([path, await shows(path)]).toEqual([path, true]);
    await withdrawCase(number, "revoked", await member("song"));
    const at = Date.now();
    await wait(5000 - (Date.now() - at));
    for (const path of pages) {
      const text = (await (await ask(path)).text()).replace(/<\/?(wbr|mark)\b[^>]*>/g, "");
      expect([path, text.includes(canary)]).toEqual([path, false]);
    }
    expect((await ask(`/cases/${number}`)).status).toBe(410);
    expect((await ask(`/pictures/${picture}`)).status).toBe(404);
    expect(await held(`/cases/${number}`)).toMatch(/^public, max-age=0, s-maxage=[0-5]$/);
  });

  it("has kept nothing that was anybody's own", () => {
    const own = proxy
      .kept()
      .filter(
        ({ path, headers, cookie }) =>
          /^(\/en)?\/(staff|submit|receipt|reward|verify|operators)/.test(path) || headers["set-cookie"] || /elder|draft|desk/.test(cookie),
      );
    expect(own.map(({ path }) => path)).toEqual([]);
    expect(proxy.kept().length).toBeGreaterThan(5);
  });
});
