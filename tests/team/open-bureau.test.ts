import { expect, inject, it, onTestFinished } from "vitest";
import { openBureau } from "#app/team/open-bureau.ts";
import { signIn } from "#app/team/sign-in.ts";
import { closePools } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { databaseAt, dropDatabase, onServer } from "#tests/support/databases.ts";

it("an empty database becomes a bureau with one administrator, once", async () => {
  const server = inject("postgresUrl");
  const name = `test_${process.pid}_first_day`;
  await onServer(server, `create database ${name}`);
  onTestFinished(async () => {
    await closePools();
    await dropDatabase(server, name);
  });
  const url = databaseAt(server, name);
  await migrate(url);
  process.env.DATABASE_URL = url;
  const first = { username: "wang", name: "王安", password: "the first words of the first day" };
  expect(await openBureau(url, { ...first, password: "short" })).toMatchObject({ outcome: "invalid", issues: [{ field: "password" }] });
  expect(await openBureau(url, first)).toEqual({ outcome: "opened" });
  expect(await openBureau(url, first)).toEqual({ outcome: "open-already" });
  expect(await signIn(first)).toMatchObject({ outcome: "signed-in", member: { role: "admin", unit: { slug: "office" } } });
});
