import { describe, expect, it } from "vitest";
import { doubts, planWith, read, who } from "./notices.ts";

const first = (item: string) => read(planWith(`（一）${item}\n（二）由计量股牵头，严查集市假秤。`)).areas[0];

describe("units in the prose, before the matter and behind it", () => {
  it.each([
    ["由食品股牵头，餐饮股、各所配合，严查土榨油掺假。", "owner 食品股 · partner 餐饮股 · partner 各所"],
    ["由食品股牵头，会同餐饮股，严查土榨油掺假。", "owner 食品股 · partner 餐饮股"],
    ["由食品股牵头，会同餐饮股，严查土榨油掺假，各所配合。", "owner 食品股 · partner 餐饮股 · partner 各所"],
    ["由食品股牵头严查土榨油掺假，各所予以协助。", "owner 食品股 · partner 各所"],
    ["食品股负责查处土榨油掺假行为，执法大队配合。", "owner 食品股 · partner 执法大队"],
    ["食品股要会同执法大队开展土榨油掺假专项整治，各所配合。", "owner 食品股 · partner 执法大队 · partner 各所"],
    ["食品股牵头会同执法大队查处土榨油掺假。", "owner 食品股 · partner 执法大队"],
    ["由食品股、执法大队共同承办，县卫健局协助，严查土榨油掺假。", "owner 食品股 · joint-owner 执法大队 · partner 县卫健局"],
    ["在食品股指导下，由执法大队负责，严查土榨油掺假。", "owner 执法大队 · guide 食品股"],
    ["由食品股牵头，严查土榨油掺假（各所配合）。", "owner 食品股 · partner 各所"],
    ["严查土榨油掺假，由食品股牵头，各科、所、队配合。", "owner 食品股 · partner 各科、所、队"],
  ])("%s", (item, units) => {
    const area = first(item);
    expect(who(area)).toBe(units);
    expect(area?.title).toContain("土榨油掺假");
    expect(area?.title).not.toContain("食品股");
  });

  it("businesses at the front are no units", () => {
    expect(first("诊所、养老机构负责人欺骗老年人购买假药。")?.units).toEqual([]);
    expect(first("加油站负责计量的人员作弊。")?.units).toEqual([]);
  });

  it("measures written in the same way are measures with units", () => {
    const { areas } = read(
      planWith(
        "（一）由食品股牵头，严查土榨油掺假。\n（二）由计量股负责，严查假秤。",
        "三、工作措施\n（一）由办公室牵头，各股、所、队配合，做好宣传报道。\n（二）由法规股负责，建立会商制度。\n",
      ),
    );
    expect(areas.filter(({ kind }) => kind === "measure").map((area) => `${area.title}: ${who(area)}`)).toEqual([
      "做好宣传报道: owner 办公室 · partner 各股、所、队",
      "建立会商制度: owner 法规股",
    ]);
  });

  it("but where the areas name theirs in brackets, such prose is none", () => {
    const { areas } = read(
      planWith("（一）土榨油掺假（食品股负责）", "三、工作要求\n（一）由办公室牵头，做好宣传报道。\n（二）由法规股负责，建立会商制度。\n"),
    );
    expect(areas.map(({ kind }) => kind)).toEqual(["area"]);
  });
});

describe("what stands beside a name", () => {
  it("a remark in brackets is not part of it", () => {
    const area = read(planWith("（一）土榨油掺假。责任单位：食品股（生产岗），各所（含分所）。\n（二）假秤。责任单位：计量股。")).areas[0];
    expect(area?.units.map(({ name, raw }) => `${name}=${raw}`)).toEqual(["食品股=食品股（生产岗）", "各所=各所（含分所）"]);
    expect(doubts(area)).not.toContain("unit-guessed");
  });

  it("and where the remark may be another unit, a person looks", () => {
    const area = read(planWith("（一）土榨油掺假（食品股（餐饮股）负责）")).areas[0];
    expect(who(area)).toBe("owner 食品股");
    expect(doubts(area)).toContain("unit-guessed");
  });

  it("asking the city bureau for help names no unit", () => {
    expect(who(read(planWith("（一）土榨油掺假（食品股、各所，必要时报请市局支持）")).areas[0])).toBe("owner 食品股 · joint-owner 各所");
  });

  it("a letter that looks alike is put right, never silently", () => {
    const medicine = read(planWith("（一）假药（药戒股负责）\n（二）假秤（计量股负责）"), [
      { name: "药品医疗器械股", aliases: ["药械股"] },
      "计量股",
    ]).areas[0];
    expect(who(medicine)).toBe("owner 药品医疗器械股");
    expect(doubts(medicine)).toContain("unit-guessed");
    const squad = read(planWith("（一）假药（执法大对牵头，各所配合）")).areas[0];
    expect(who(squad)).toBe("owner 执法大队 · partner 各所");
    expect(squad?.units[0]?.raw).toBe("执法大对");
    expect(doubts(squad)).toContain("unit-guessed");
  });

  it("a sentence of units without any verb, behind the item", () => {
    const { areas } = read(
      planWith("1. 严查土榨油掺假。食品生产、经营和餐饮安全监管股，执法大对。\n2. 严查假秤（限集市）。计量股，各所。"),
    );
    expect(areas.map(who)).toEqual(["owner 食品生产、经营和餐饮安全监管股 · joint-owner 执法大队", "owner 计量股 · joint-owner 各所"]);
  });
});
