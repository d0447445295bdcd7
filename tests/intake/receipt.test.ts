import { beforeEach, describe, expect, it } from "vitest";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { openReceipt } from "#app/intake/open-receipt.ts";
import { readReceipt } from "#app/intake/receipt.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { write } from "#tests/support/letter.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

freshDatabase();

describe("a receipt as people type it", () => {
  it.each(["12345678901234567890", "1234 5678 9012 3456 7890", "１２３４－５６７８ 9012-3456-7890", " 1234.5678.9012.3456.7890 "])(
    "reads %j",
    (typed) => {
      expect(readReceipt(typed)).toBe("12345678901234567890");
    },
  );

  it.each(["", "1234", "1234 5678 9012 3456 789O", "123456789012345678901", "'; drop table leads; --"])("does not read %j", (typed) => {
    expect(readReceipt(typed)).toBeNull();
  });
});

describe("with a receipt", () => {
  let receipt = "";
  beforeEach(async () => {
    const filed = await submitTip(tip());
    receipt = filed.outcome === "filed" ? filed.receipt : "";
  });

  it("the sender sees their own filing and no other", async () => {
    await submitTip(tip({ merchantName: "别人反映的商家" }));
    const opened = await openReceipt(receipt);
    expect(opened).toMatchObject({
      outcome: "open",
      filing: { merchantName: "禾安县顺达加油站", matters: [{ kind: "tip", messages: [] }] },
    });
  });

  it("the sender writes to the bureau, and the same form twice is one message", async () => {
    const sent = { receipt, body: "补充一点：早上七点那班人少，最明显。", formKey: newFormKey() };
    await Promise.all([write(sent), write(sent)]);
    const opened = await openReceipt(receipt);
    expect(opened.outcome === "open" && opened.filing.matters[0]?.messages.map((message) => message.body)).toEqual([sent.body]);
  });

  it("a step back, other words, and sent again: both messages stand there", async () => {
    const sent = { receipt, body: "早上七点那班人少。", formKey: newFormKey() };
    await write(sent);
    expect(await write({ ...sent, body: "不对，是晚上七点那班。" })).toEqual({ outcome: "written", files: 0 });
    const opened = await openReceipt(receipt);
    expect(opened.outcome === "open" && opened.filing.matters[0]?.messages.map((message) => message.body)).toEqual([
      sent.body,
      "不对，是晚上七点那班。",
    ]);
  });

  it("an empty message is refused at its field", async () => {
    expect(await write({ receipt, body: " ", formKey: newFormKey() })).toMatchObject({
      outcome: "invalid",
      issues: [{ field: "body" }],
    });
  });

  it("a number that is nobody's opens nothing and writes nothing", async () => {
    const wrong = receipt.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
    expect(await openReceipt(wrong)).toEqual({ outcome: "unknown" });
    expect(await write({ receipt: wrong, body: "我猜一个号码。", formKey: newFormKey() })).toEqual({ outcome: "unknown" });
  });
});
