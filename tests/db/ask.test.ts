import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { asCitizen, asMember, errorCode, type Tx } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const database = freshDatabase();
const owner = ownerOf(database);

const two = () => asCitizen((tx) => tx.execute<{ two: number }>(sql`select 2 as two`)).then(([row]) => row?.two);

async function loseConnection(tx: Tx): Promise<void> {
  const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  await owner`select pg_terminate_backend(${row?.pid ?? 0}, 60_000)`;
  await new Promise((passed) => setTimeout(passed, 200));
}

it("a database that goes away in the middle of a transaction ends that transaction, and not the process", async () => {
  const lost = { code: "CONNECTION_CLOSED" };
  await expect(asCitizen((tx) => loseConnection(tx).then(() => tx.execute(sql`select 1`)))).rejects.toMatchObject(lost);
  await expect(asCitizen((tx) => loseConnection(tx))).rejects.toMatchObject(lost);
  await expect(
    asCitizen(async (tx) => {
      await loseConnection(tx);
      throw new Error("something else as well");
    }),
  ).rejects.toMatchObject(lost);
  expect(await two()).toBe(2);
});

it("several things said at once are heard in their order, and the first that fails is the one that is told", async () => {
  const heard = await asCitizen((tx) =>
    Promise.all(Array.from({ length: 30 }, (_, n) => tx.execute<{ n: number }>(sql.raw(`select ${n} as n, ${n % 7} as other`)))),
  );
  expect(heard.map(([row]) => row?.n)).toEqual(Array.from({ length: 30 }, (_, n) => n));
  const failing = asCitizen((tx) => Promise.all(["select 1", "select 1 / 0", "select 2"].map((one) => tx.execute(sql.raw(one)))));
  expect(await failing.catch(errorCode)).toBe("22012");
  expect(await two()).toBe(2);
});

it("who a member is was heard before their first question, on a connection that has never been asked before", async () => {
  const zhou = await member("zhou");
  const asked = () => asMember(zhou, (tx) => tx.execute<{ role: string }>(sql`select member_role() as role`));
  const answers = await Promise.all(Array.from({ length: 20 }, asked));
  expect(new Set(answers.map(([row]) => row?.role))).toEqual(new Set(["leader"]));
});

it("what is said after the end reaches nobody", async () => {
  let late: Tx | null = null;
  await asCitizen(async (tx) => {
    late = tx;
  });
  const answer = (late as unknown as Tx).execute(sql`select 1`).then(() => "heard");
  expect(await Promise.race([answer, new Promise((passed) => setTimeout(passed, 100, "silence"))])).toBe("silence");
});
