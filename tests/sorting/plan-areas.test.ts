import { describe, expect, it } from "vitest";
import { topicsIn } from "#app/sorting/topics-in.ts";
import { lexicon } from "./story.ts";

const units = "(综合行政执法大队、食品安全监管股、广告监管股、特种设备安全监察股负责，各市场监管所配合)";

/** The areas of four bureaus' plans, as they are written, and what each is about. */
const areas: [area: string, ...topics: string[]][] = [
  ["食用油掺杂掺假", "edible-oil"],
  ["食用植物油掺杂掺假", "edible-oil"],
  ["校园周边“三无”食品", "fake-food"],
  ["声称减肥、壮阳等食品非法添加", "illegal-additives"],
  ["油品质量违法和加油站计量作弊", "fuel-metering"],
  ["“神医”“神药”等虚假违法广告", "miracle-medicine-ads"],
  ["医疗美容领域虚假宣传", "medical-beauty"],
  ["翻新“黑气瓶”和超期未检电梯", "gas-cylinders", "lifts"],
  ["劣质燃气具", "gas-appliances"],
  ["面向未成年人开展“无底线营销”", "marketing-to-minors"],
  ["保健品虚假宣传", "health-products"],
  ["生产销售假劣农资", "farm-inputs"],
  ["翻新“黑气瓶”和劣质燃气具", "gas-appliances", "gas-cylinders"],
  ["超期未检电梯", "lifts"],
  ["用冰乙酸勾兑食醋", "vinegar"],
  ["白酒标签标识虚假标注", "liquor-labels"],
  ["房地产虚假违法广告", "real-estate-ads"],
  ["化肥、农膜、滴灌带等农资产品质量不合格", "farm-inputs"],
  ["民用散煤、型煤不符合标准", "coal"],
  ["生产销售危险化学品、电线电缆", "hazardous-chemicals", "wire-cable"],
  ["检验检测机构出具不实或虚假检验检测报告和销售非法改装电动自行车", "e-bikes", "testing-reports"],
  ["教育、医疗服务和殡葬领域乱收费", "illegal-charges"],
  ["燃气压力管道超期未检", "pressure-pipelines"],
  ["重点查处违法生产使用小型锅炉行为", "small-boilers"],
];

describe("what an area of a plan is about", () => {
  for (const [area, ...topics] of areas)
    it(`${area}: ${topics.join(", ")}, whoever does the work`, () => {
      expect(topicsIn(area, lexicon).sort()).toEqual(topics);
      expect(topicsIn(`${area}\n（三）${area}${units}；`, lexicon).sort()).toEqual(topics);
    });

  it("may be many topics in one sentence", () => {
    const goods = topicsIn("以燃气灶具、电动自行车、儿童玩具、消防产品（市市场监管局部署）等产品为重点", lexicon);
    expect(goods).toEqual(expect.arrayContaining(["gas-appliances", "e-bikes", "toys-ccc", "fire-products"]));
    const conduct = topicsIn(
      "重点查处加油机计量作弊、利用不公平格式条款侵害消费者权益、商标侵权、伪造或冒用地理标志、价格欺诈、虚假违法广告等违法案件",
      lexicon,
    );
    expect(conduct.sort()).toEqual(["false-ads", "fuel-metering", "price-fraud", "trademarks-and-gi", "unfair-terms"]);
  });

  it("is nothing for a measure or an empty text", () => {
    expect(topicsIn("加强组织领导，做好信息报送", lexicon)).toEqual([]);
    expect(topicsIn("", lexicon)).toEqual([]);
  });
});
