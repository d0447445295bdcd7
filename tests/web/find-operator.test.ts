import { expect, it } from "vitest";
import { nameKey } from "#app/merchants/name-key.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { ask, host } from "#tests/support/portal.ts";
import { answer, begin } from "#tests/support/walk.ts";

const owner = ownerOf(freshDatabase());

it("the register is looked up without scripts: a press fills the form in, nothing is saved, and what was typed stays", async () => {
  const [name, address, code] = ["禾安县河西粮油店", "河西街道新华路18号", "91350100M000100Y43"];
  await owner`insert into operators (name, name_key, address, credit_code) values (${name}, ${nameKey(name)}, ${address}, ${code})`;
  const walked = await begin(ask, host, "tip");
  const looked = await answer(ask, host, walked, "merchant/find", { merchantName: name, platform: "某某商城" });
  const page = await looked.text();
  expect([looked.status, page.includes(`>${name}</button>`), page.includes('value="某某商城"')]).toEqual([200, true, true]);
  const picked = await (await answer(ask, host, walked, "merchant/find", { merchantName: name, platform: "某某商城", pick: "0" })).text();
  for (const filled of [name, address, code, "某某商城"]) expect([filled, picked.includes(`value="${filled}"`)]).toEqual([filled, true]);
  const step = await ask(new Request(`${host}/submit/${walked.id}/merchant`, { headers: { Cookie: walked.cookie } }));
  expect((await step.text()).includes(name)).toBe(false);
});

it("a name that the register does not know is said so, and one that leads nowhere harms nothing", async () => {
  const walked = await begin(ask, host, "tip");
  const none = await answer(ask, host, walked, "merchant/find", { merchantName: "谁也没听说过的铺子", pick: "7" });
  const page = await none.text();
  expect([none.status, page.includes("名录里没有这个名字"), page.includes('value="谁也没听说过的铺子"')]).toEqual([200, true, true]);
});
