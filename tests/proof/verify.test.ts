import { rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { workOnce } from "#app/jobs/worker.ts";
import { settings } from "#app/settings.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photo, upload } from "#tests/support/photo.ts";
import { submitTip, tip } from "#tests/support/sent.ts";
import type { Promised } from "./chaos/client.ts";
import { verify } from "./chaos/verify.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const promised: Promised[] = [];
const unopened = new Set<string>();
let door: Server;

beforeAll(async () => {
  // Stands for the portal's page: a receipt opens its filing, unless a test has locked it.
  door = createServer((request, response) => {
    request.setEncoding("utf8").once("data", (body: string) => {
      const receipt = new URLSearchParams(body).get("receipt") ?? "";
      const found = promised.find((one) => one.receipt === receipt && !unopened.has(receipt));
      response.end(found?.merchant ?? "");
    });
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
});

afterAll(() => door.close());

const look = () => verify(database.url, settings.dataDir, `http://127.0.0.1:${(door.address() as { port: number }).port}`, promised);

it("finds nothing wrong where nothing is, and every kind of damage where there is one", async () => {
  for (const name of ["甲", "乙", "丙"]) await promise(name);
  while (await workOnce());
  const whole = await look();
  expect(Object.values(whole).every((count) => count === 0)).toBe(true);

  unopened.add(promised[0]?.receipt ?? "");
  expect(await look()).toEqual({ ...whole, lost: 1 });
  unopened.clear();

  const locked = await owner`select encode(e.sealed_sha256, 'hex') as name from evidence e order by e.id`;
  const [first, second] = locked.map(({ name }) => path.join(settings.dataDir, "originals", String(name).slice(0, 2), String(name)));
  writeFileSync(first ?? "", "other bytes");
  rmSync(second ?? "");
  expect(await look()).toEqual({ ...whole, filesMissing: 1, filesDifferent: 1 });
  await owner.plain("alter table evidence_keys disable trigger user");
  await owner.plain("update evidence_keys set working_key = sealed_key where evidence_id = (select max(id::text)::uuid from evidence)");
  expect(await look()).toEqual({ ...whole, filesMissing: 1, filesDifferent: 1, filesUnsealed: 1 });

  await owner.plain("alter table activity disable trigger user");
  await owner`update activity set facts = '{}' where seq = 2`;
  await owner.plain("delete from lead_tasks");
  await owner`delete from leads where submission_id in (select id from submissions where story like '%甲%')`;
  await owner`update submissions set story = (select story from submissions where story like '%乙%') where story like '%丙%'`;
  const damaged = await look();
  expect(damaged).toMatchObject({ lost: 1, duplicated: 1, withoutPromise: 1 });
  expect(damaged.recordBroken).toBeGreaterThan(0);
});

async function promise(name: string): Promise<void> {
  const [story, merchant] = [`油枪少给油，收据上的编号是 ${name}。`, `加油站 ${name}`];
  const picture = await upload("files", Buffer.concat([await photo(), Buffer.from(name)]));
  const filed = await submitTip({ ...tip({ first: "none", story, merchantName: merchant }), uploads: [picture] });
  if (filed.outcome !== "filed") throw new Error("not filed");
  promised.push({ kinds: ["tip"], story, merchant, receipt: filed.receipt, files: [picture.sha256.toString("hex")] });
}
