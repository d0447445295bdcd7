import { expect, it } from "vitest";
import { checkCopy } from "#app/intake/check-copy.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { receiptOf } from "#app/intake/receipt.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

it("what was copied rightly is right, a digit off is shown once more, and neither leaves a trace", async () => {
  const formKey = newFormKey();
  await submitTip(tip({}, formKey));
  const before = await owner`select count(*)::int as n from activity`;
  const receipt = receiptOf(formKey);
  const off = receipt.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
  expect(await checkCopy({ receipt: ` ${receipt.slice(0, 8)}-${receipt.slice(8)}`, formKey })).toMatchObject({
    outcome: "right",
    kind: "tip",
  });
  for (const typed of [off, "", "1234"])
    expect(await checkCopy({ receipt: typed, formKey })).toMatchObject({
      outcome: "wrong",
      receipt: expect.stringMatching(/^(\d{4} ?){5}$/),
    });
  expect(await owner`select count(*)::int as n from activity`).toEqual(before);
});

it("a form that was never sent has no receipt to show", async () => {
  const formKey = newFormKey();
  expect(await checkCopy({ receipt: receiptOf(formKey), formKey })).toEqual({ outcome: "unknown" });
  expect(await checkCopy({ receipt: "", formKey: "x" })).toEqual({ outcome: "unknown" });
});
