import { describe, expect, it } from "vitest";
import { doubts, planWith, read, who } from "./notices.ts";

const list = "1.土榨油掺假；\n2.“鬼秤”短斤缺两；\n3.假冒化肥；\n4.超期未检的叉车。";
const shares = (sentences: string) => `三、职责分工\n${sentences}\n`.replace("三、", "（附）\n二、");
const read4 = (sentences: string) => read(planWith(list, shares(sentences))).areas;

describe("units that stand in a section of their own, by the numbers of the items", () => {
  it.each([
    ["（一）第1、2项由食品股牵头，各所配合；\n（二）第3项和第4项由质量股负责。"],
    ["第1项、第2项由食品股牵头，各所配合；第3至4项由质量股负责。"],
    ["（一）至（二）项由食品股牵头，各所配合。\n（三）、（四）项由质量股负责。"],
    ["上述第一项、第二项由食品股牵头，各所配合。上述第三、四项由质量股负责。"],
    ["1. 食品股：牵头第1、2项。\n2. 质量股：负责第3、4项。\n3. 各所：配合第1、2项。"],
    ["食品股牵头第1、2项任务，各所配合第1-2项任务；\n质量股负责第3—4项任务。"],
    ["任务1、2由食品股牵头，各所配合；任务3、4由质量股负责。"],
    ["第1、2项：牵头单位食品股，配合单位各所\n第3、4项：责任单位质量股"],
  ])("%s", (sentences) => {
    const areas = read4(sentences);
    const first = "owner 食品股 · partner 各所";
    expect(areas.map(who)).toEqual([first, first, "owner 质量股", "owner 质量股"]);
    expect(doubts(areas[0])).toContain("units-from-sentence");
    expect(areas[0]?.annotation).toContain("食品股");
  });

  it("其中 adds to one of them, and an item nobody speaks of has no units", () => {
    const areas = read4("第1、2项由食品股牵头，其中第2项计量股配合，各所参与。");
    expect(areas.map(who)).toEqual(["owner 食品股", "owner 食品股 · partner 计量股 · partner 各所", "", ""]);
    expect(doubts(areas[3])).toContain("no-units");
  });

  it("an item that names its own units keeps them", () => {
    const { areas } = read(planWith("1.土榨油掺假（计量股负责）；\n2.假冒化肥。", shares("第1、2项由食品股牵头。")));
    expect(areas.map(who)).toEqual(["owner 计量股", "owner 食品股"]);
  });

  it.each([
    "依照《产品质量法》第五十条第（一）项规定，由市场监督管理部门责令改正。",
    "第1项要求由各单位自行把握。",
    "本次共3项，由食品股负责宣传。",
  ])("%s speaks of no item", (sentence) => expect(read4(sentence).map(who)).toEqual(["", "", "", ""]));
});

describe("categories that carry the units of what stands below them", () => {
  const own =
    "（一）守护餐桌（责任单位：食品股、各所）\n1.土榨油掺假；\n2.回收食品再销售（责任单位：餐饮股）；\n3.病死猪肉。\n（二）守护出行（责任单位：质量股）\n1.非法改装电动自行车；\n2.劣质头盔。\n";

  it("an item has its own, else its category's, and says where they come from", () => {
    const { areas } = read(planWith(own));
    expect(areas.map(({ number, title }) => `${number} ${title}`)).toEqual([
      "1 土榨油掺假",
      "2 回收食品再销售",
      "3 病死猪肉",
      "4 非法改装电动自行车",
      "5 劣质头盔",
    ]);
    const table = "owner 食品股 · joint-owner 各所";
    expect(areas.map(who)).toEqual([table, "owner 餐饮股", table, "owner 质量股", "owner 质量股"]);
    expect(areas.map((area) => doubts(area).includes("units-from-sentence"))).toEqual([true, false, true, true, true]);
    expect(areas[0]?.annotation).toBe("责任单位：食品股、各所");
  });

  it("so when nothing below names units, but the headings are fields and short breaches stand below", () => {
    const { areas } = read(
      planWith(
        "（一）食品安全类（食品股牵头，各所配合）\n1.土榨油掺假\n2.病死猪肉冒充\n（二）产品质量类（质量股牵头）\n1.假冒化肥\n2.劣质头盔\n",
      ),
    );
    expect(areas.map(who)).toEqual(["owner 食品股 · partner 各所", "owner 食品股 · partner 各所", "owner 质量股", "owner 质量股"]);
  });

  it.each([
    ["（一）食品股牵头负责以下任务：\n1.土榨油掺假；\n2.病死猪肉。\n（二）质量股牵头负责以下任务：\n1.劣质头盔；\n2.假冒化肥。"],
    ["（一）由食品股负责的：1.土榨油掺假；2.病死猪肉。\n（二）由质量股负责的：1.劣质头盔；2.假冒化肥。"],
    ["（一）食品类\n1.土榨油掺假；\n2.病死猪肉。\n（二）产品类\n1.劣质头盔；\n2.假冒化肥。\n第一类由食品股牵头，第二类由质量股牵头。"],
  ])("%s", (words) => {
    const { areas } = read(planWith(words));
    expect(areas.map(({ title }) => title)).toEqual(["土榨油掺假", "病死猪肉", "劣质头盔", "假冒化肥"]);
    expect(areas.map(who)).toEqual(["owner 食品股", "owner 食品股", "owner 质量股", "owner 质量股"]);
    expect(areas.every((area) => doubts(area).includes("units-from-sentence"))).toBe(true);
  });

  it("but details below an item that is an area itself stay its details", () => {
    const { areas } = read(
      planWith(
        "（一）查处土榨油掺假（食品股负责）\n1.开展一次排查，建立台账。\n2.组织抽检。\n（二）查处假冒化肥（质量股负责）\n1.摸清底数。\n2.约谈经营者。\n",
      ),
    );
    expect(areas.map(({ title }) => title)).toEqual(["查处土榨油掺假", "查处假冒化肥"]);
  });
});

describe("people are no units", () => {
  it.each([
    ["土榨油掺假（牵头领导：分管食品的副局长；责任单位：食品股、各所）", "owner 食品股 · joint-owner 各所"],
    ["土榨油掺假（责任领导：张某某 责任单位：食品股）", "owner 食品股"],
    ["土榨油掺假（牵头领导：党组成员、副局长李青山；牵头单位：食品股；配合单位：各所）", "owner 食品股 · partner 各所"],
    ["土榨油掺假（责任单位：食品股；责任人：王大山）", "owner 食品股"],
    ["土榨油掺假\n牵头领导：李青山\n责任单位：食品股\n责任人：王大山", "owner 食品股"],
    ["土榨油掺假（副局长李青山、食品股负责，各所配合）", "owner 食品股 · partner 各所"],
  ])("%s", (item, units) => expect(who(read(planWith(`（一）${item}\n（二）假秤（计量股负责）`)).areas[0])).toBe(units));
});
