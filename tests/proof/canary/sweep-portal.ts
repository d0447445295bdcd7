import type { ServerBuild } from "@remix-run/node";
import { members } from "#db/seed/demo/members.ts";
import { member } from "#tests/support/cast.ts";
import { sendWalked } from "#tests/support/walk.ts";
import { addressesOf, type Known } from "./addresses.ts";
import { knock, signIn } from "./knock.ts";
import { lookFor, type Sweep } from "./look-for.ts";
import { asSomebody, type Filings } from "./plant-filings.ts";
import { sweepAs } from "./sweep-database.ts";
import { crawl, sweepAddresses, wholeOf } from "./sweep-pages.ts";
import type { Doors } from "./three-doors.ts";

// Its name is kept from the type checker, which reads sources only.
const built = "../../../build/server/index.js";

/**
 * As everybody there is: a stranger at either door, whoever holds a receipt, and each member; by pages and by SQL. `only` some members, or
 * all.
 */
export async function sweepPortal(sweep: Sweep, doors: Doors, url: string, filings: Filings, known: Known, only: string[]): Promise<void> {
  const { pages } = (await import(built)) as { pages: ServerBuild };
  const [front, desk] = [addressesOf(pages, known, false), addressesOf(pages, known, true)];
  await crawl(sweep, doors.public, "stranger");
  await sweepAddresses(sweep, doors.public, "stranger", "", front);
  await sweepAddresses(sweep, doors.staff, "stranger", "", desk);
  await sweepFaults(sweep, doors);
  await sweepAs(sweep, url, "stranger", "portal_public");
  for (const { receipt } of [filings.both, filings.agent, filings.joint, filings.tip])
    for (const path of ["/receipt", "/en/receipt", "/receipt?_data=zh%2Fweb%2Fpublic%2Freceipt"])
      lookFor(sweep, "holder /receipt", await wholeOf(await knock(doors.public + path, "", { receipt })));
  const { id, cookie: own } = filings.draft;
  lookFor(sweep, "writer review", await wholeOf(await knock(`${doors.public}/submit/${id}/review`, own)));
  const again = await sendWalked(asSomebody, doors.public, filings.both.walked);
  lookFor(sweep, "writer confirmation", await wholeOf(again));
  for (const username of only.length ? only : members.map((one) => one.username)) {
    const cookie = await signIn(doors.staff, username);
    await crawl(sweep, doors.staff, username, cookie, ["/staff", "/en/staff"]);
    await sweepAddresses(sweep, doors.staff, username, cookie, desk);
    await sweepAs(sweep, url, username, "portal_staff", (await member(username)).id);
  }
}

/** What is refused, what is nowhere, and what breaks. */
async function sweepFaults(sweep: Sweep, { public: front }: Doors): Promise<void> {
  const look = async (path: string, form?: Record<string, string>) =>
    lookFor(sweep, "stranger faults", await wholeOf(await knock(front + path, "", form)));
  for (const path of ["/no/such/page", "/cases/2026-000000", "/%00", "/pictures/x", "/exposure-days/none"]) await look(path);
  for (const path of ["/submit", "/receipt", "/receipt/messages", "/verify", "/up", "/nowhere"]) await look(path, { want: "none" });
}
