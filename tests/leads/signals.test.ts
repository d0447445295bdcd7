import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { takeDown } from "#app/intake/take-down.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { shredIdentities } from "#app/leads/shred-identities.ts";
import { signalsOf } from "#app/leads/signals-of.ts";
import type { Member } from "#app/team/member.ts";
import { member } from "#tests/support/cast.ts";
import { counted } from "#tests/support/counted.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { takenComplaint } from "#tests/support/taken.ts";

const owner = ownerOf(freshDatabase());
const { complained, newest, facts, numbers, forget } = counted(owner);

let lu: Member;
let he: Member;
let zhou: Member;

beforeAll(async () => {
  [lu, he, zhou] = [await member("lu"), await member("he"), await member("zhou")];
});

beforeEach(forget);

const other = {
  phone: "13900007777",
  name: "范秀云",
  address: "禾安县白塘镇新村三巷六号",
  story: "买的电饭煲第二天就不通电，店里说要先修三次才肯换新的给我。",
};

describe("a complaint", () => {
  it("shows how often its telephone, its address, its words and its operator occur besides it, each by itself", async () => {
    const first = await complained({}, lu);
    expect(await facts(first, lu)).toEqual({ phone: 0, "phone-operator": 0, "people-phone": 0, "people-address": 0, text: 0, operator: 0 });
    const again = await complained({ phone: "+86 13800001024", story: "店员说吃了能降糖，我妈买了六盒，血糖没降还头晕，想退款！！" }, lu);
    const elsewhere = await complained({ merchantName: "惠民鲜超市", name: "林大川", story: other.story }, lu);
    const neighbour = await complained({ ...other, address: "禾安县 城关镇人民路", merchantName: "康乐堂 药店" }, lu);
    expect(await facts(first, lu)).toEqual({ phone: 2, "phone-operator": 1, "people-phone": 1, "people-address": 2, text: 1, operator: 2 });
    expect(await numbers(first, "phone", lu)).toEqual(expect.arrayContaining([again, elsewhere]));
    expect(await numbers(first, "phone-operator", lu)).toEqual([again]);
    expect(await numbers(first, "people-phone", lu)).toEqual([elsewhere]);
    expect(await numbers(first, "people-address", lu)).toEqual(expect.arrayContaining([elsewhere, neighbour]));
    expect(await numbers(first, "text", lu)).toEqual([again]);
    expect(await numbers(first, "operator", lu)).toEqual(expect.arrayContaining([again, neighbour]));
    expect(await facts(neighbour, lu)).toMatchObject({ phone: 0, "people-phone": 0, "people-address": 2, text: 1 });
  });

  it("is counted once though it has several leads, and no longer after twelve months", async () => {
    const first = await complained({}, lu);
    const again = await complained({}, lu);
    await owner`insert into leads (number, kind, submission_id, topic_slug, owner_unit_id, stage, opened_on, merchant_id, area_id)
      select 'x-1', kind, submission_id, topic_slug, owner_unit_id, stage, opened_on, merchant_id, (select a.id from areas a where a.id <> leads.area_id limit 1)
      from leads where number = ${again}`;
    expect(await facts(first, lu)).toEqual({ phone: 1, "phone-operator": 1, "people-phone": 0, "people-address": 0, text: 1, operator: 1 });
    const old = (days: number) => owner`update submissions set filed_on = current_date - ${days}::int
      where id = (select submission_id from leads where number = ${again})`;
    await old(360);
    await owner`update leads l set opened_on = s.filed_on from submissions s where s.id = l.submission_id`;
    expect(await facts(first, lu)).toMatchObject({ phone: 1, operator: 1 });
    await old(368);
    await owner`update leads l set opened_on = s.filed_on from submissions s where s.id = l.submission_id`;
    expect(await facts(first, lu)).toEqual({ phone: 0, "phone-operator": 0, "people-phone": 0, "people-address": 0, text: 0, operator: 0 });
  });

  it("is like another when four fifths of its words are, and not when a half is", async () => {
    const story = "我在这家药店买了两盒胶囊，店员保证三天见效，吃完没有任何作用，还拉了肚子，要求按规定退还货款并赔偿损失。";
    const first = await complained({ story }, lu);
    await complained({ ...other, story: story.replace("两盒", "三盒").replace("三天", "五天") }, lu);
    await complained({ ...other, story: `${story.slice(0, 28)}后来我打电话问厂家，厂家说根本没有出过这种包装的货，请查清楚。` }, lu);
    await complained({ ...other, story: story + story }, lu);
    expect(await facts(first, lu)).toMatchObject({ text: 1 });
  });

  it("counts what a colleague took down, and gives numbers only to who may open them", async () => {
    const first = await complained({}, lu);
    expect(await takeDown("complaint", takenComplaint(), await member("shen"))).toMatchObject({ outcome: "filed" });
    const taken = await newest(he);
    expect(await facts(first, lu)).toMatchObject({ phone: 1, "people-phone": 0, text: 1, operator: 1 });
    expect(await numbers(first, "phone", lu)).toEqual([]);
    expect(await numbers(first, "phone", zhou)).toEqual([taken]);
    expect(await signalsOf(first, he)).toEqual([]);
    expect(await signalsOf("T-0000", lu)).toEqual([]);
  });

  it("is routed, due and open to the same steps as without any of it", async () => {
    const steps = async (number: string) => {
      const lead = await openLead(number, lu);
      return { can: lead?.can, dueOn: lead?.dueOn, stage: lead?.stage, rule: lead?.why?.rule };
    };
    const first = await steps(await complained({}, lu));
    for (let times = 0; times < 3; times++) await complained({}, lu);
    expect(await steps(await complained({}, lu))).toEqual(first);
  });

  it("loses its marks with its identity, and says that there is nothing to compare", async () => {
    const first = await complained({}, lu);
    const again = await complained({}, lu);
    await owner`update leads set stage = 'closed', closing_code = 'settled', closed_on = '2010-01-01' where number = ${first}`;
    expect(await shredIdentities()).toBe(1);
    expect(await owner`select distinct l.number from contact_marks m join leads l on l.submission_id = m.submission_id`).toEqual([
      { number: again },
    ]);
    expect(await facts(first, lu)).toEqual({
      phone: null,
      "phone-operator": null,
      "people-phone": null,
      "people-address": null,
      text: 1,
      operator: 1,
    });
    expect(await facts(again, lu)).toEqual({ phone: 0, "phone-operator": 0, "people-phone": 0, "people-address": 0, text: 1, operator: 1 });
  });
});
