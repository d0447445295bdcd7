import { describe, expect, it } from "vitest";
import { engines } from "./engines.ts";
import { released, type Told } from "./released.ts";

/** Of each group what is meant stands last on its day, so that it comes first only for what it says. */
const told: Told[] = [
  ["kitchen", "other", "城东镇", "老街面馆", "老街面馆后厨积水案", "环境不洁", "灶台边上都是水。"],
  ["stove", "product-safety", "城东镇", "永安厨具店", "永安厨具店销售劣质燃气灶案", "销售不合格产品", "火灭了还出气。"],
  ["plain", "other", "城东镇", "丰收农资店", "丰收农资店销售养分低的水溶肥案", "养分不够", "撒了三袋还是黄的。"],
  ["fake", "other", "城东镇", "金穗农资店", "金穗农资店销售冒牌水溶肥案", "冒用商标", "真厂家早就停产。"],
  ["power", "illegal-charges", "石桥镇", "大众物业", "大众物业转供电案", "不执行定价", "店，交了两回。"],
  ["water", "illegal-charges", "石桥镇", "银河物业", "银河物业收取水费案", "不执行定价", "店，交了三回。"],
  ["body", "other", "石桥镇", "飞马石化站", "飞马石化站以低充高案", "标号不符", "没收了一吨不合格油品。"],
  ["under", "other", "石桥镇", "金鼎石化站", "金鼎石化站以低充高案", "销售不合格油品", "车在半路上熄了火。"],
  ["shrunk", "other", "北岭乡", "锦绣布店", "锦绣布店销售缩水窗帘案", "缩水", "洗一次短一截。"],
  ["silk", "other", "北岭乡", "云锦家纺店", "云锦家纺店销售短芯的蚕丝被案", "成分不足", "里面是棉花。"],
  ["frozen", "other", "北岭乡", "渔歌水产店", "渔歌水产店销售无标签海鲜案", "没有标识", "箱子上没有字。"],
  ["bad", "other", "北岭乡", "海湾水产店", "海湾水产店销售变质海鲜案", "销售变质食品", "一开箱就有味。"],
  ["late", "other", "青湾乡", "青山景区", "青山景区没有公示门票优惠案", "优惠不明", "多收了五块。"],
  ["unpriced", "other", "青湾乡", "绿水景区", "绿水景区没有公示门票的价格案", "没有公示价格", "窗口没有牌子。"],
  ["lamp", "other", "青湾乡", "明光灯具店", "明光灯具店销售无认证灯具案", "没有认证", "包装上印着自编的CCC标志。"],
];

const ask = released(told);

describe.each(engines)("%s", (_, engine) => {
  const test = engine ? it : it.skip;
  const asked = (text: string) => ask(engine, text);

  test("knows what people mean by a word that says other things where it is told", async () => {
    expect((await asked("灶台")).found.sort()).toEqual(["kitchen", "stove"]);
    expect((await asked("燃气灶")).found).toEqual(["stove"]);
  });

  test("puts first what was passed off as something else, and then the thing itself", async () => {
    expect((await asked("假水溶肥")).found).toEqual(["fake", "plain"]);
  });

  test("hears a word of which one character was typed wrong, though cases have its pieces", async () => {
    expect(await asked("转供店")).toMatchObject({ found: ["power", "water"], read: "转供电" });
  });

  test("puts letters in a row under the title before the same deep in the text", async () => {
    expect((await asked("不合格油")).found).toEqual(["under", "body"]);
  });

  test("puts the thing that is asked about before what was done wrong with it", async () => {
    expect((await asked("蚕丝被缩水")).found).toEqual(["silk", "shrunk"]);
  });

  test("two words in one breath need not both be there", async () => {
    expect((await asked("海鲜变质")).found).toEqual(["bad", "frozen"]);
  });

  test("finds a phrase whether it was written in small letters or capitals", async () => {
    for (const phrase of ["“ccc标志”", "“CCC标志”", "“标志”"]) expect(await asked(phrase)).toMatchObject({ found: ["lamp"], loose: false });
  });

  test("a question that was mistyped is widened like others", async () => {
    expect(await asked("门飘没有公示价格")).toMatchObject({ found: ["unpriced", "late"], read: "门票没有公示价格" });
  });
});
