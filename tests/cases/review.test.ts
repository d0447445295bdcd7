import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { editCase } from "#app/cases/edit-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { requestChanges } from "#app/cases/request-changes.ts";
import { reviewCase } from "#app/cases/review-case.ts";
import type { ReviewStep } from "#app/cases/review-steps.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

freshDatabase();

let number = "";
const hash = async (reader = "yan") => (await openCase(number, await member(reader)))?.contentHash ?? "";

beforeEach(async () => {
  const drafted = await draftCase(written(), await member("song"));
  number = drafted.outcome === "drafted" ? drafted.number : "";
});

const passes = async (step: ReviewStep, reader = "yan", readHash?: string) =>
  reviewCase(number, step, readHash ?? (await hash(reader)), await member(reader));

describe("a case is reviewed by a second person", () => {
  it("who read this very text, three times in order, the last is the approval", async () => {
    expect(await passes("approval")).toEqual({ outcome: "not-yet" });
    expect(await passes("secrecy")).toEqual({ outcome: "not-yet" });
    expect(await passes("legal")).toEqual({ outcome: "reviewed" });
    expect(await openCase(number, await member("song"))).toMatchObject({ state: "reviewing", nextStep: null });
    expect(await passes("secrecy")).toEqual({ outcome: "reviewed" });
    expect(await passes("approval", "zhou")).toEqual({ outcome: "reviewed" });
    const who = async (name: string) => (await member(name)).name;
    expect(await openCase(number, await member("song"))).toMatchObject({
      state: "approved",
      reviews: [
        { step: "legal", who: await who("yan") },
        { step: "secrecy", who: await who("yan") },
        { step: "approval", who: await who("zhou") },
      ],
    });
  });

  it("and an edit after the reading is not reviewed", async () => {
    const read = await hash();
    await editCase(number, written({ penalty: "责令改正，处以罚款并没收加油机主板。" }), await member("song"));
    expect(await passes("legal", "yan", read)).toEqual({ outcome: "changed" });
  });

  it("and an edit voids what was given", async () => {
    await reviewed(number);
    await editCase(number, written({ title: "禾安县顺风加油站换主板少给油案" }), await member("song"));
    expect(await openCase(number, await member("song"))).toMatchObject({ state: "draft", reviews: [] });
  });

  it("never with somebody's phone number in it, even with the digits pulled apart", async () => {
    await editCase(
      number,
      written({ happened: "举报人留的电话是１３８ ０００１ ０２４６，加油站换了主板，少给了五个月的油，县局已查清。" }),
      await member("song"),
    );
    expect(await passes("legal")).toMatchObject({ outcome: "invalid", issues: [{ field: "happened" }] });
  });

  it.each([
    [{ warningOnly: "on" }, "warningOnly"],
    [{ handling: "open" }, "handling"],
    [{ partyKind: "minor" }, "partyKind"],
  ])("and never with %j, by the verb and by the database", async (changed, field) => {
    await editCase(number, written(changed), await member("song"));
    expect(await passes("legal")).toMatchObject({ outcome: "invalid", issues: [{ field }] });
    expect(await insert("yan", "yan", "legal")).toBe("PT007");
  });

  it("and the database itself refuses the author, a stranger to the task, another's name and another order", async () => {
    expect(await insert("song", "song", "legal")).toBe("PT002");
    expect(await insert("song", "yan", "legal")).toBe("PT002");
    expect(await insert("yan", "yan", "approval")).toBe("PT006");
    expect(await insert("yan", "yan", "legal")).toBeNull();
    expect(await insert("yan", "yan", "secrecy")).toBeNull();
    expect(await insert("yan", "yan", "approval")).toBeNull();
  });
});

/** Straight into the table, past the verb: the error's code, or null when it went in. */
async function insert(as: string, name: string, step: ReviewStep) {
  const [by, named] = [await member(as), await member(name)];
  const row = sql`insert into case_reviews (case_id, content_hash, member_id, step) select id, content_hash, ${named.id}, ${step} from cases where number = ${number}`;
  return asMember(by, (tx) => tx.execute(row)).then(() => null, errorCode);
}

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
