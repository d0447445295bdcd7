import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const password = "only-for-this-test";
const logins = { web_public_test: "portal_public", web_staff_test: "portal_staff" } as const;
const open: postgres.Sql[] = [];

function as(login: keyof typeof logins): postgres.Sql {
  const address = new URL(database.url);
  address.username = login;
  address.password = password;
  const client = postgres(address.href, { max: 1, onnotice: () => undefined });
  open.push(client);
  return client;
}

beforeAll(async () => {
  for (const [login, door] of Object.entries(logins)) {
    await owner.plain(`drop role if exists ${login}`);
    await owner.plain(`create role ${login} login password '${password}' in role ${door}`);
  }
});

afterAll(async () => {
  await Promise.all(open.map((client) => client.end()));
  for (const login of Object.keys(logins)) await owner.plain(`drop role if exists ${login}`);
});

it.each(Object.entries(logins))("%s stays its door, whatever role it puts on or takes off", async (login, door) => {
  const client = as(login as keyof typeof logins);
  for (const say of ["select 1", "set role none", `set role ${login}`, `set role ${door}`]) {
    await client.unsafe(say);
    expect([say, (await client`select acting_role() as role`)[0]?.role]).toEqual([say, door]);
  }
});

it("nobody writes in the record in another's name or at another time by taking a role off", async () => {
  const [zhou] = await owner`select id from members where username = 'zhou'`;
  const client = as("web_public_test");
  await client.unsafe("set role none");
  await client`select append_activity('identity.agreed', 'lead', 'x', '{}'::jsonb, null, ${zhou?.id ?? null})`.catch(() => undefined);
  expect(await owner`select 1 from activity where verb = 'identity.agreed' and member_id is not null`).toHaveLength(0);
});
