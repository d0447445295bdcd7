import { expect, it } from "vitest";
import { workOnce } from "#app/jobs/worker.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { bytesOf, tellingPdf } from "#tests/support/pdf.ts";
import { photoUpload, upload } from "#tests/support/photo.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

it("the desk is told of each file from which nothing could be taken, and of no other", async () => {
  const locked = await tellingPdf("Canary", "locked");
  locked.encrypt({ userPassword: "", ownerPassword: "x" });
  const open = await bytesOf(await tellingPdf("Canary", "open"));
  const came = [await bytesOf(locked), open].map((content) => upload("files", content));
  const sent = await submitTip({ ...tip(), uploads: [...(await Promise.all(came)), await photoUpload("files")] });
  expect(sent.outcome).toBe("filed");
  while (await workOnce());
  const lu = await member("lu");
  const [row] = await owner`update leads set owner_unit_id = ${lu.unit.id} returning number`;
  const lead = await openLead(String(row?.number), lu);
  const seen = lead?.evidence.map(({ kind, state, asItCame, bytes }) => [kind, state, bytes === open.length ? "open" : "", asItCame]);
  expect(seen?.toSorted()).toEqual([
    ["document", "shown", "", true],
    ["document", "shown", "open", false],
    ["picture", "shown", "", false],
  ]);
});
