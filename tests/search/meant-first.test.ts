import { describe, expect, it } from "vitest";
import { engines } from "./engines.ts";
import { released, type Told } from "./released.ts";

/** Of each pair the one that is meant stands last on its day, so that it comes first only for what it says. */
const told: Told[] = [
  ["toyshop", "marketing-to-minors", "城东镇", "福星玩具店", "福星玩具店用抽奖诱导孩子案", "诱导未成年人消费", "摆了两只抽奖箱。"],
  ["toy", "toys-ccc", "城东镇", "宝贝母婴店", "宝贝母婴店销售不合格毛绒玩具案", "销售不合格童车", "小零件一抠就掉。"],
  ["helmet", "other", "城东镇", "路通电动车行", "路通电动车行销售一砸就裂的头盔案", "销售不合格头盔", "一砸就裂。"],
  ["ebike", "e-bikes", "城东镇", "顺风电动车行", "顺风电动车行解限速案", "拼装改装", "剪断一根线。"],
  ["aged", "vinegar", "石桥镇", "碧海酱醋厂", "碧海酱醋厂用冰醋酸勾兑老陈醋案", "使用冰乙酸勾兑食醋", "后院有十只蓝桶。"],
  ["rice", "vinegar", "石桥镇", "富强调味品厂", "富强调味品厂用冰醋酸勾兑米醋案", "使用冰乙酸勾兑食醋", "后院有五只蓝桶。"],
  ["sweet", "vinegar", "石桥镇", "永发酱醋厂", "永发酱醋厂用冰醋酸勾兑香醋案", "使用冰乙酸勾兑食醋", "后院有两只蓝桶。"],
  ["loose", "vinegar", "石桥镇", "德馨调味品厂", "德馨调味品厂用冰醋酸勾兑散装醋案", "使用冰乙酸勾兑食醋", "后院有一只蓝桶。"],
  ["white", "vinegar", "石桥镇", "西苑醋坊", "西苑醋坊销售勾兑白醋冒充酿造醋案", "以配制食醋冒充酿造食醋", "不用粮食，不用缸。"],
  ["about", "other", "北岭乡", "甲地仓库", "甲地仓库伪造合同案", "伪造合同", "合同是假的。", 126_090],
  ["exact", "other", "北岭乡", "乙地仓库", "乙地仓库伪造账册案", "伪造账册", "账册是假的。", 126_000],
  ["wares1", "fire-products", "青湾乡", "火炬消防器材店", "火炬消防器材店销售过期水带案", "销售不合格水带", "水带一拉就断。"],
  ["wares2", "fire-products", "青湾乡", "平湖消防器材店", "平湖消防器材店销售翻新水带案", "销售翻新水带", "水带一拉就断。"],
  ["colours", "gas-appliances", "青湾乡", "禾安县七彩炉具行", "七彩炉具行无证经营案", "无照经营", "没有执照。"],
  ["petrol", "fuel-metering", "石桥镇", "金鼎石化站", "金鼎石化站以低充高案", "销售不合格油品", "车在半路上熄了火。"],
  ["flats", "real-estate-ads", "石桥镇", "富民地产公司", "富民地产公司发布公寓广告案", "虚假承诺", "租金付了三期。"],
  ["school", "real-estate-ads", "石桥镇", "金牛中介", "金牛中介卖学区房案", "房地产广告含有升学承诺", "规划里是一块绿地。"],
  ["apart", "other", "石桥镇", "金河物业", "金河物业电梯检查未检验案", "电梯未检验", "检查那天没有人。"],
  ["inRow", "other", "石桥镇", "银河物业", "银河物业伪造一份报告冒充电梯检验案", "伪造报告", "检验那天没有人。"],
  ["under", "other", "青湾乡", "百川商行", "百川商行虚报案", "锅炉、水处理", "报告是假的。"],
  ["phone", "other", "石桥镇", "万利数码店", "万利数码店偷换手机屏幕案", "欺诈消费者", "少了一块原装的。"],
  ["course", "false-ads", "石桥镇", "新知学堂", "新知学堂承诺包过案", "虚假招生", "没有人包得了。"],
];

const ask = released(told);

describe.each(engines)("%s", (name, engine) => {
  const test = engine ? it : it.skip;
  const asked = (text: string) => ask(engine, text);

  test("finds letters under the title that cross the borders of words", async () => {
    expect(await asked("格油品")).toMatchObject({ found: ["petrol"], loose: false, read: null });
    expect(await asked("“不合格油”")).toMatchObject({ found: ["petrol"], loose: false });
  });

  test("reads what people put around a question, and puts first what has most of it", async () => {
    const { found } = await asked("白醋是不是用冰醋酸勾兑的");
    expect([found[0], found.length]).toEqual(["white", 5]);
    expect((await asked("手机能不能用，换屏怎么投诉")).found).toEqual(["phone"]);
  });

  test("understands what comes by ear as a name before other words of that sound", async () => {
    expect(await asked("qicai")).toMatchObject({ read: "七彩", found: ["colours", "wares1", "wares2"] });
  });

  test("knows a thing by its other names", async () => {
    expect((await asked("换屏")).found).toEqual(["phone"]);
    expect((await asked("保过")).found).toEqual(["course"]);
    expect((await asked("电瓶车")).found).toContain("ebike");
  });

  // As it counts by itself Meilisearch puts only its own fields in order.
  if (name === "Meilisearch counting by itself") return;

  test("puts letters in a row before the same words apart", async () => {
    expect((await asked("地产广告")).found).toEqual(["school", "flats"]);
    expect((await asked("电梯检验")).found).toEqual(["inRow", "apart"]);
    expect((await asked("炉水处理")).found).toEqual(["under"]);
  });

  test("puts what was done before what the shop is called", async () => {
    expect((await asked("玩具")).found).toEqual(["toy", "toyshop"]);
  });

  test("puts a sum as it was fined before one that is rounded to it", async () => {
    expect((await asked("罚款12.6万元")).found).toEqual(["exact", "about"]);
    expect((await asked("12.609万元")).found).toEqual(["about"]);
  });
});

const [[, builtIn]] = engines as [(typeof engines)[number]];

it("the built-in engine puts a word's own topic before other topics", async () => {
  if (builtIn) expect((await ask(builtIn, "电动车")).found.slice(0, 2)).toEqual(["ebike", "helmet"]);
});
