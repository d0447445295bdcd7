import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addMember } from "#app/team/add-member.ts";
import { deactivateMember } from "#app/team/deactivate-member.ts";
import { memberOf, signOut } from "#app/team/sessions.ts";
import { setPassword } from "#app/team/set-password.ts";
import { signIn } from "#app/team/sign-in.ts";
import { members } from "#db/seed/demo/members.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const passwordOf = (username: string) => members.find((one) => one.username === username)?.password ?? "";

beforeEach(() => owner.plain("truncate sign_in_refusals"));

it("the right password opens a session, signing out ends it, and the database holds only its hash", async () => {
  const answer = await signIn({ username: "lu", password: passwordOf("lu") });
  const token = answer.outcome === "signed-in" ? answer.token : "";
  expect((await memberOf(token))?.username).toBe("lu");
  const stored = (await owner`select encode(token_hash, 'hex') as hash from sessions`).map((row) => row.hash);
  expect(stored).not.toContain(Buffer.from(token, "base64url").toString("hex"));
  await signOut(token);
  expect(await memberOf(token)).toBeNull();
});

it("a wrong password and an unknown name are refused in the same words, and the sixth try in a minute waits", async () => {
  expect(await signIn({ username: "nobody", password: "demo-intake-lantern" })).toEqual({ outcome: "refused" });
  for (let turn = 0; turn < 5; turn++) expect(await signIn({ username: "he", password: "wrong" })).toEqual({ outcome: "refused" });
  expect(await signIn({ username: "he", password: passwordOf("he") })).toEqual({ outcome: "slow-down" });
});

it("whoever is deactivated is out at once", async () => {
  const answer = await signIn({ username: "fang", password: passwordOf("fang") });
  const token = answer.outcome === "signed-in" ? answer.token : "";
  expect(await deactivateMember("fang", await member("gu"))).toEqual({ outcome: "deactivated" });
  expect(await memberOf(token)).toBeNull();
  expect(await signIn({ username: "fang", password: passwordOf("fang") })).toEqual({ outcome: "refused" });
  expect(await deactivateMember("gu", await member("gu"))).toEqual({ outcome: "yourself" });
});

it("a session ends when it is idle for half an hour", async () => {
  const answer = await signIn({ username: "lu", password: passwordOf("lu") });
  await owner.plain("update sessions set seen_at = clock_timestamp() - interval '31 minutes'");
  expect(await memberOf(answer.outcome === "signed-in" ? answer.token : "")).toBeNull();
});

describe("in production", () => {
  const before = process.env.NODE_ENV;
  beforeEach(() => {
    process.env.NODE_ENV = "production";
  });
  afterEach(() => {
    process.env.NODE_ENV = before;
  });

  it("a password that the demo printed opens nothing; one set by hand does", async () => {
    expect(await signIn({ username: "zhou", password: passwordOf("zhou") })).toEqual({ outcome: "refused" });
    await setPassword("zhou", "a sentence only zhou knows", await member("gu"));
    expect(await signIn({ username: "zhou", password: "a sentence only zhou knows" })).toMatchObject({ outcome: "signed-in" });
  });
});

it("a new colleague is added with a first password, or every fault is said", async () => {
  const gu = await member("gu");
  const fields = { username: "lin", name: "林晓", unit: "food", role: "unit", password: "a long enough first password" };
  expect(await addMember({ ...fields, username: "Lin!", password: "short" }, gu)).toMatchObject({
    outcome: "invalid",
    issues: [{ field: "username" }, { field: "password" }],
  });
  expect(await addMember(fields, gu)).toEqual({ outcome: "added" });
  expect(await addMember(fields, gu)).toMatchObject({ outcome: "invalid", issues: [{ key: "team.issues.taken" }] });
  expect(await signIn({ username: "lin", password: fields.password })).toMatchObject({ outcome: "signed-in" });
});
