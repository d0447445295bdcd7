import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { acceptHit } from "#app/cases/redaction/accept-hit.ts";
import { maskFor } from "#app/cases/redaction/mask.ts";
import { maskHit } from "#app/cases/redaction/mask-hit.ts";
import { reviewCase } from "#app/cases/review-case.ts";
import { asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

freshDatabase();

let number = "";
const open = async (as = "song") => {
  const known = await openCase(number, await member(as));
  if (!known) throw new Error("no case");
  return known;
};
const hitOf = async (kind: string) => String((await open()).warnings.find(({ facts }) => facts?.kind === kind)?.facts?.hit ?? "");
const hash = async () => (await open("yan")).contentHash;

beforeEach(async () => {
  const drafted = await draftCase(
    written({
      lead: "经营者王建国在主板上做了手脚，四十升只有三十八升半。",
      happened: "县局接到反映后检定四台加油机，经营者王建国承认换过主板，五个月里一直少给油。咨询电话：0572-8123456。",
    }),
    await member("song"),
  );
  number = drafted.outcome === "drafted" ? drafted.number : "";
});

describe("what looks personal keeps a case from being reviewed", () => {
  it("until each hit is masked or let stand", async () => {
    expect((await open()).warnings).toHaveLength(3);
    expect(await reviewCase(number, "legal", await hash(), await member("yan"))).toMatchObject({ outcome: "invalid" });
    expect(await maskHit(number, await hitOf("name"), "王某某", await member("song"))).toEqual({ outcome: "edited" });
    expect(await reviewCase(number, "legal", await hash(), await member("yan"))).toMatchObject({ outcome: "invalid" });
    expect(await acceptHit(number, await hitOf("phone"), "这是本局对外的咨询电话。", await member("song"))).toEqual({
      outcome: "accepted",
    });
    expect((await open()).warnings).toEqual([]);
    await reviewed(number);
    expect((await open()).state).toBe("approved");
  });

  it("and a mask goes to every place of the text and makes a new version", async () => {
    const before = await open();
    await maskHit(number, await hitOf("name"), "王某某", await member("song"));
    const after = await open();
    expect(`${after.lead}${after.happened}`).not.toContain("王建国");
    expect(`${after.lead}${after.happened}`.match(/王某某/g)).toHaveLength(2);
    expect(after.version).toBe(before.version + 1);
    expect(after.contentHash).not.toBe(before.contentHash);
  });

  it("and a mask that is personal itself, or holds what it hides, changes nothing", async () => {
    const before = await open();
    const hit = await hitOf("name");
    for (const to of ["当事人李建军", "138 0001 0246", `${"长".repeat(201)}`, "经营者王建国（化名）"])
      expect(await maskHit(number, hit, to, await member("song"))).toMatchObject({ outcome: "invalid", issues: [{ field: "to" }] });
    expect((await open()).contentHash).toBe(before.contentHash);
  });

  it("and what is settled is not settled twice", async () => {
    const hit = await hitOf("name");
    await maskHit(number, hit, "王某某", await member("song"));
    const { version } = await open();
    expect(await maskHit(number, hit, "某人", await member("song"))).toEqual({ outcome: "gone" });
    expect(await acceptHit(number, hit, "已经处理过了。", await member("song"))).toEqual({ outcome: "gone" });
    expect((await open()).version).toBe(version);
  });

  it("and a reason is asked for, kept and shown to the reviewers", async () => {
    const hit = await hitOf("phone");
    expect(await acceptHit(number, hit, " 好", await member("song"))).toMatchObject({ outcome: "invalid", issues: [{ field: "reason" }] });
    await acceptHit(number, hit, "这是本局对外的咨询电话。", await member("song"));
    expect((await open("yan")).accepted).toMatchObject([
      { kind: "phone", reason: "这是本局对外的咨询电话。", who: (await member("song")).name },
    ]);
  });
});

describe("the database lets words stand only", () => {
  const insert = async (as: string, name: string, reason = "这是公开的电话。") => {
    const [by, named] = [await member(as), await member(name)];
    return asMember(by, (tx) =>
      tx.execute(sql`insert into case_redactions (case_id, kind, found, reason, member_id)
        select id, 'phone', '0572-8123456', ${reason}, ${named.id} from cases where number = ${number}`),
    ).then(() => null, errorCode);
  };

  it("in one's own name, by publicity, with a reason, for good", async () => {
    expect(await insert("song", "yan")).toBe("PT002");
    expect(await insert("yan", "yan")).toBe("PT002");
    expect(await insert("song", "song", " ")).toBe("PT001");
    expect(await insert("song", "song")).toBeNull();
    const change = (statement: string) =>
      member("song").then((by) => asMember(by, (tx) => tx.execute(sql.raw(statement))).then(() => null, errorCode));
    expect(await change("update case_redactions set reason = 'anything'")).toBe("42501");
    expect(await change("delete from case_redactions")).toBe("42501");
  });

  it("and shows it to nobody outside the desk", async () => {
    await insert("song", "song");
    for (const stranger of ["shen", "lu", "gu"]) {
      const by = await member(stranger);
      expect([...(await asMember(by, (tx) => tx.execute(sql`select 1 from case_redactions`)))]).toEqual([]);
    }
  });
});

it.each([
  ["name", "张建国", "张某某"],
  ["name", "李红", "李某"],
  ["name", "欧阳娜娜", "欧阳某某"],
  ["name", "买买提·吐尔逊", "买某某"],
  ["phone", "13800010246", "[遮盖]"],
  ["identity-number", "330523199003071238", "[遮盖]"],
  ["home-address", "阳光小区3幢2单元501室", "[遮盖]"],
  ["minor", "9岁", "未成年"],
  ["minor", "实验小学三年级2班学生", "某校学生"],
  ["health", "患有糖尿病", null],
])("of %s %s the house writes %s", (kind, words, mask) => expect(maskFor(kind, words)).toBe(mask));
