import { expect, it } from "vitest";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { receiptOf } from "#app/intake/receipt.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { post } from "#tests/support/portal.ts";
import { complaint, submitComplaint } from "#tests/support/sent.ts";

freshDatabase();

it("a copy is checked, a matter is withdrawn, and the pages say only what is possible", async () => {
  const formKey = newFormKey();
  await submitComplaint(complaint({}, formKey));
  while (await workOnce());
  const receipt = receiptOf(formKey);

  const right = await post("/receipt/check", { receipt, formKey });
  expect(right.status).toBe(200);
  expect(await right.text()).toContain("抄对了");
  const wrong = await post("/receipt/check", { receipt: "1234", formKey });
  expect(wrong.status).toBe(422);
  const shown = await wrong.text();
  expect(shown).toContain("和回执码不一样");
  expect(shown).toContain('value="1234"');

  const open = await (await post("/receipt", { receipt })).text();
  expect(open).toContain("确认撤回");
  expect(open).not.toContain("请求再办一次");
  const unsure = await post("/receipt/withdraw", { receipt, matter: "complaint", withdrawReason: "已经谈好了" });
  expect(unsure.status).toBe(422);
  expect(await unsure.text()).toContain("已经谈好了");
  const done = await post("/receipt/withdraw", { receipt, matter: "complaint", withdrawReason: "已经谈好了", withdrawConfirm: "on" });
  expect(done.status).toBe(200);
  expect((await post("/receipt/withdraw", { receipt, matter: "complaint", withdrawConfirm: "on" })).status).toBe(409);
  while (await workOnce());
  const after = await (await post("/receipt", { receipt })).text();
  expect(after).toContain("您撤回了这件事");
  expect(after).toContain("请求再办一次");
  expect((await post("/receipt/rate", { receipt, matter: "complaint", rating: "9" })).status).toBe(422);
  expect((await post("/en/receipt/rate", { receipt, matter: "complaint", rating: "5" })).status).toBe(200);
});

it("a wrong receipt is answered, and the next try of that sender waits", async () => {
  expect((await post("/receipt", { receipt: "1234" })).status).toBe(422);
  const begun = Date.now();
  expect((await post("/receipt", { receipt: "1".repeat(20) })).status).toBe(404);
  expect(Date.now() - begun).toBeGreaterThan(300);
});
