import { beforeAll, expect, it } from "vitest";
import { workOnce } from "#app/jobs/worker.ts";
import { badgeOf } from "#tests/support/badge.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type Browser, browserAt } from "#tests/support/filing.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get, host, knock } from "#tests/support/portal.ts";
import { proofFor } from "#tests/support/proof.ts";

const owner = ownerOf(freshDatabase());

beforeAll(() => {
  process.env.SOONEST_SECONDS = "0";
  process.env.SENDS_PER_HOUR = "15";
});

const fileTip = (browser: Browser, added: Record<string, string> = {}) => browser.file({ merchantName: "云岭加油站" }, added);

it("of forty filings from one address the first fifteen go on, who proves some work goes on as well, nobody is refused", async () => {
  const flooder = browserAt("203.0.113.7");
  const shown: string[] = [];
  for (let n = 0; n < 40; n++) {
    const { review, answer } = await fileTip(flooder);
    shown.push(review.includes("proof.js") ? "asked" : "calm");
    expect([answer.status, /(\d{4} ){4}\d{4}|(\d{4}\D+){4}\d{4}/.test(answer.text.replace(/<[^>]+>/g, " "))]).toEqual([200, true]);
  }
  expect(shown.slice(0, 8)).toEqual(Array(8).fill("calm"));
  expect(shown.slice(8)).toEqual(Array(32).fill("asked"));
  const proven = await flooder.file({ merchantName: "云岭加油站" }, (challenge) => ({ proof: challenge ? proofFor(challenge) : "" }));
  expect(proven.answer.status).toBe(200);
  const neighbour = browserAt("203.0.113.8");
  expect((await fileTip(neighbour)).review).not.toContain("proof.js");
  while (await workOnce());
  const counted = await owner`select to_check, count(*)::int as n from submissions group by 1 order by 2`;
  expect(counted).toEqual([
    { to_check: null, n: 17 },
    { to_check: "flood", n: 25 },
  ]);
});

it("the field that nobody sees is on the page, named for no one to read, and fills the tray", async () => {
  const { review, answer } = await fileTip(browserAt("203.0.113.9"), { website: "https://spam.example" });
  expect(review).toMatch(/<div class="aloud" aria-hidden="true">.*name="website" tabindex="-1" autocomplete="off"/i);
  expect(answer.status).toBe(200);
  expect(answer.text).not.toMatch(/待核|machine/);
});

it("intake reads the tray and lets go on what people wrote, one by one and several at once", async () => {
  while (await workOnce());
  const cookie = await badgeOf("shen");
  const list = async (path = "/staff/filings/to-check") => (await get(path, { Cookie: cookie })).text();
  const first = await list();
  expect(first).toContain("待核来件");
  expect(first).toContain("短时间里来得太多");
  expect(first).toMatch(/待核来件<\/span><span class="count">26</);
  const boxes = first.match(/<input[^>]*name="lead"[^>]*>/g) ?? [];
  const numbers = boxes.map((box) => /value="([\w-]+)"/.exec(box)?.[1] ?? "");
  expect(numbers).toHaveLength(26);
  const press = (path: string, leads: string[]) =>
    knock(
      new Request(host + path, {
        method: "POST",
        headers: { Cookie: cookie },
        body: new URLSearchParams(leads.map((lead) => ["lead", lead])),
      }),
    );
  const none = await press("/staff/filings/to-check/clear", []);
  expect(none.status).toBe(422);
  expect(await none.text()).toContain("还没有勾选");
  expect((await press("/staff/filings/to-check/clear", numbers.slice(0, 3))).status).toBe(303);
  const one = await press(`/staff/leads/${numbers[3]}/clear`, []);
  expect([one.status, one.headers.get("Location")]).toEqual([303, "/staff/filings/to-check"]);
  expect((await press(`/staff/leads/${numbers[3]}/clear`, [])).status).toBe(409);
  while (await workOnce());
  expect(await list("/en/staff/filings/to-check")).toMatch(/To be checked<\/span><span class="count">22</);
  const own = await owner`select count(*)::int as n from leads l join units u on u.id = l.owner_unit_id where u.slug = 'brigade'`;
  expect(own).toEqual([{ n: 21 }]);
});
