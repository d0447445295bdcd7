import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { approveCase } from "#app/cases/approve-case.ts";
import { draftCase } from "#app/cases/draft-case.ts";
import { editCase } from "#app/cases/edit-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { requestChanges } from "#app/cases/request-changes.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { written } from "#tests/support/written-case.ts";

freshDatabase();

let number = "";
const hash = async (reader = "yan") => (await openCase(number, await member(reader)))?.contentHash ?? "";

beforeEach(async () => {
  const drafted = await draftCase(written(), await member("song"));
  number = drafted.outcome === "drafted" ? drafted.number : "";
});

describe("a case is approved by a second person", () => {
  it("who read this very text", async () => {
    expect(await approveCase(number, await hash(), await member("yan"))).toEqual({ outcome: "approved" });
    expect(await openCase(number, await member("song"))).toMatchObject({
      state: "approved",
      approvals: [{ who: (await member("yan")).name }],
    });
  });

  it("and an edit after the reading is not approved", async () => {
    const read = await hash();
    await editCase(number, written({ penalty: "责令改正，处以罚款并没收加油机主板。" }), await member("song"));
    expect(await approveCase(number, read, await member("yan"))).toEqual({ outcome: "changed" });
  });

  it("and an edit voids what was approved", async () => {
    await approveCase(number, await hash(), await member("yan"));
    await editCase(number, written({ title: "禾安县顺风加油站换主板少给油案" }), await member("song"));
    expect(await openCase(number, await member("song"))).toMatchObject({ state: "draft", approvals: [] });
  });

  it("never with somebody's phone number in it, even with the digits pulled apart", async () => {
    await editCase(
      number,
      written({ happened: "举报人留的电话是１３８ ０００１ ０２４６，加油站换了主板，少给了五个月的油，县局已查清。" }),
      await member("song"),
    );
    expect(await approveCase(number, await hash(), await member("yan"))).toMatchObject({
      outcome: "invalid",
      issues: [{ field: "happened" }],
    });
  });

  it("and the database itself refuses the author, a stranger to the task, and another's name", async () => {
    const insert = async (as: string, name: string) => {
      const [by, named] = [await member(as), await member(name)];
      return asMember(by, (tx) =>
        tx.execute(
          sql`insert into case_approvals (case_id, content_hash, member_id) select id, content_hash, ${named.id} from cases where number = ${number}`,
        ),
      ).then(() => null, errorCode);
    };
    expect(await insert("song", "song")).toBe("PT002");
    expect(await insert("song", "yan")).toBe("PT002");
    expect(await insert("yan", "yan")).toBeNull();
  });
});

it("a reviewer asks for changes with a word", async () => {
  expect(await requestChanges(number, " ", await member("yan"))).toMatchObject({ outcome: "invalid", issues: [{ field: "comment" }] });
  await requestChanges(number, "处罚内容请写明没收的金额。", await member("yan"));
  expect((await openCase(number, await member("song")))?.changeRequests).toMatchObject([{ comment: "处罚内容请写明没收的金额。" }]);
});

it.each([
  [{ title: "短" }, "title"],
  [{ fineYuan: "十二万" }, "fineYuan"],
  [{ decidedOn: "2999-01-01" }, "decidedOn"],
  [{ laws: "" }, "laws"],
  [{ topic: "no-such-topic" }, "topic"],
  [{ title: "长".repeat(3000) }, "title"],
])("a case with %j is refused at its field", async (changed, field) => {
  const answer = await draftCase(written(changed), await member("song"));
  expect(answer).toMatchObject({ outcome: "invalid", issues: [{ field }] });
});

it("nobody outside the desk reads a draft", async () => {
  for (const stranger of ["shen", "lu", "gu"]) expect(await openCase(number, await member(stranger))).toBeNull();
});
