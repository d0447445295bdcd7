import { setTimeout } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { compareWithTips } from "#app/cases/redaction/compare-with-tips.ts";
import { reviewCase } from "#app/cases/review-case.ts";
import { armDay } from "#app/exposure/arm-day.ts";
import { asMember } from "#db/client.server.ts";
import { approvedCase, rehearsedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { routed, vague } from "#tests/support/routed.ts";
import { written } from "#tests/support/written-case.ts";

const owner = ownerOf(freshDatabase());
const { send } = routed(owner);
let number = "";
let place = 0;

describe("a case that came from a lead", () => {
  beforeEach(async () => {
    const [lead] = await send(vague);
    const drafted = await draftCase(written(), await member("song"));
    number = drafted.outcome === "drafted" ? drafted.number : "";
    await owner`update cases set lead_id = (select id from leads where number = ${lead?.number ?? ""}) where number = ${number}`;
  });

  it("is not reviewed while it is open, and a reviewer who cannot see the lead is told why", async () => {
    expect(
      await reviewCase(number, "legal", (await openCase(number, await member("yan")))?.contentHash ?? "", await member("yan")),
    ).toMatchObject({
      outcome: "invalid",
      issues: expect.arrayContaining([expect.objectContaining({ field: "handling" })]),
    });
  });

  it("is not armed when the lead was opened again after the approval", async () => {
    await owner`update leads set closed_on = opened_on where id = (select lead_id from cases where number = ${number})`;
    await compareWithTips();
    await reviewed(number);
    await rehearsedDay(`opened-again-${++place}`, [number]);
    await owner`update leads set closed_on = null where id = (select lead_id from cases where number = ${number})`;
    expect(await armDay(`opened-again-${place}`, await member("song"))).toMatchObject({
      outcome: "invalid",
      issues: [{ key: "exposure.issues.leadOpen", facts: { number } }],
    });
  });

  it("is not cut off from it to get past the reviewer", async () => {
    await asMember(await member("song"), (tx) => tx.execute(sql`update cases set lead_id = null where number = ${number}`));
    expect(await owner`select lead_id from cases where number = ${number}`).not.toMatchObject([{ lead_id: null }]);
  });
});

it("a day that is armed during an edit waits for it, and sees that nobody has read the new text", async () => {
  const other = await approvedCase();
  await rehearsedDay("edited-meanwhile", [other]);
  let settled = false;
  const song = await member("song");
  const arming = await asMember(song, async (tx) => {
    await tx.execute(sql`update cases set fine_yuan = 9 where number = ${other}`);
    const begun = armDay("edited-meanwhile", song).finally(() => {
      settled = true;
    });
    while (
      !settled &&
      !(await owner`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`).length
    )
      await setTimeout(20);
    // The edit commits only now; what it began goes on by itself.
    return { begun };
  });
  expect(await arming.begun).toMatchObject({ outcome: "invalid", issues: [{ key: "exposure.issues.notApproved" }] });
});
