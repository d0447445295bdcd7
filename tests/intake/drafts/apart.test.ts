import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { draftId } from "#app/intake/drafts/draft-id.ts";
import { keyHashFor } from "#app/intake/new-form-key.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

it("nothing of a draft's address or row is found in what was filed, and the desk reads none of the keys", async () => {
  const written = tip({ merchantName: "禾安县无痕加油站" });
  await submitTip(written);
  const [row] = await owner`select form_key_hash, receipt_hash from submissions where merchant_name = '禾安县无痕加油站'`;
  const kept = [row?.form_key_hash as Buffer, row?.receipt_hash as Buffer].map((hash) => hash.toString("base64url"));
  for (const hash of kept) expect(hash).not.toContain(draftId(written.formKey));
  expect(kept).not.toContain(keyHashFor("draft", written.formKey).toString("base64url"));
  const lu = await member("lu");
  for (const column of ["form_key_hash", "fingerprint", "receipt_hash", "reward_hash"]) {
    const read = asMember(lu, (tx) => tx.execute(sql.raw(`select ${column} from submissions`)));
    expect([column, await read.then(() => null, errorCode)]).toEqual([column, "42501"]);
  }
});

it("thirty who are not sure send at once, and every one is answered", async () => {
  const sent = Array.from({ length: 30 }, (_, number) => submitTip(tip({ topic: "other", merchantName: `禾安县第${number}家小铺` })));
  expect(new Set((await Promise.all(sent)).map(({ outcome }) => outcome))).toEqual(new Set(["filed"]));
});
