import postgres from "postgres";
import { type Portal, startPortal } from "./portal.ts";
import { type Sender, senderAt } from "./sender.ts";

const posts = 1_500;
const postsToAFiling = 7;
const seconds = 60;
const clients = 24;
const honest = { people: 30, filingsEach: 3 };
/** Who shares the flooder's address and has a browser with JavaScript. */
const neighbours = 10;

/**
 * `npm run --silent test:flood`: a script files from one address as fast as it can, patient enough never to be too quick; meanwhile
 * thirty people elsewhere file, and ten behind the same address whose browsers do what they are asked. One JSON line; ends with 1
 * when more than twenty of the flood went on unseen, or anything was refused or lost.
 */
async function main(): Promise<void> {
  const portal = await startPortal("public,staff,jobs", { BEHIND_PROXY: "1", SOONEST_SECONDS: "0", SENDS_PER_HOUR: "15" });
  try {
    const flooder = senderAt(portal.address, "198.51.100.7", "洪水加油站");
    const near = senderAt(portal.address, "198.51.100.7", "邻居加油站");
    const people = Array.from({ length: honest.people }, (_, n) => senderAt(portal.address, `203.0.113.${n + 1}`, "诚实加油站"));
    const from = performance.now();
    const flooded = flood(flooder, from);
    await Promise.all(people.map((person) => repeat(honest.filingsEach, () => person.file(false))));
    await flooded;
    const took = (performance.now() - from) / 1000;
    await repeat(neighbours, () => near.file(true));
    const said = {
      flood: { posts: flooder.took.length, perMinute: Math.round((flooder.took.length / took) * 60), filed: flooder.receipts.length },
      normalQueue: await leadsOf(portal, "洪水加油站", false),
      tray: await leadsOf(portal, "洪水加油站", true),
      refused: flooder.refused + near.refused,
      lost: await lostOf(portal, [flooder, near, ...people]),
      honest: { ...summed(people), inTray: await leadsOf(portal, "诚实加油站", true) },
      neighbours: { filed: near.receipts.length, inTray: await leadsOf(portal, "邻居加油站", true) },
    };
    process.stdout.write(`${JSON.stringify(said)}\n`);
    const held = said.normalQueue <= 20 && said.refused === 0 && said.lost === 0 && said.honest.success >= 0.99;
    process.exitCode = held && said.honest.inTray === 0 && said.neighbours.inTray === 0 ? 0 : 1;
  } finally {
    await portal.end();
  }
}

async function flood(flooder: Sender, from: number): Promise<void> {
  let left = Math.floor(posts / postsToAFiling);
  const client = async () => {
    while (left-- > 0 && performance.now() - from < seconds * 1000) await flooder.file(false);
  };
  await Promise.all(Array.from({ length: clients }, client));
}

async function repeat(times: number, one: () => Promise<void>): Promise<void> {
  for (let n = 0; n < times; n++) await one();
}

function summed(people: Sender[]) {
  const took = people.flatMap((person) => person.took).sort((a, b) => a - b);
  const filed = people.reduce((sum, { receipts }) => sum + receipts.length, 0);
  const tried = honest.people * honest.filingsEach;
  return { people: honest.people, filed, success: filed / tried, p95: Math.round(took[Math.floor(took.length * 0.95)] ?? 0) };
}

/** How many leads of this operator stand to be checked, or do not, once everything promised is done. */
async function leadsOf({ databaseUrl }: Portal, merchant: string, toCheck: boolean): Promise<number> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    const open = async () => (await sql`select 1 from jobs where kind = 'lead.route'`).length > 0;
    while (await open()) await new Promise((resolve) => setTimeout(resolve, 200));
    const [row] = await sql`select count(*)::int as n from leads l join submissions s on s.id = l.submission_id
      where s.merchant_name = ${merchant} and is_to_check(l) = ${toCheck}`;
    return Number(row?.n);
  } finally {
    await sql.end();
  }
}

/** Receipts that somebody was given and that open nothing. */
async function lostOf({ address }: Portal, senders: Sender[]): Promise<number> {
  let lost = 0;
  for (const receipt of senders.flatMap(({ receipts }) => receipts)) {
    const body = new URLSearchParams({ receipt });
    const answer = await fetch(`${address}/receipt`, {
      method: "POST",
      headers: { Origin: address, "X-Forwarded-For": "192.0.2.1" },
      body,
    });
    if (answer.status !== 200) lost++;
  }
  return lost;
}

await main();
