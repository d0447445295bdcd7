import type { DemoArea } from "./shapes.ts";

const stations = ["station-chengguan", "station-chengdong", "station-shiqiao", "station-liuxi"];

/** A year's ten areas, A01 to A10. Half- and full-width brackets are mixed as in a real plan, so the parser has work to do. */
export const areas: DemoArea[] = [
  {
    number: 1,
    title: "食用油掺杂掺假",
    annotation: "(综合行政执法大队、食品安全监管股、食品安全协调股负责，各市场监管所配合)",
    topics: ["edible-oil"],
    owner: "brigade",
    jointOwners: ["food", "food-coordination"],
    partners: stations,
  },
  {
    number: 2,
    title: "声称减肥、壮阳等食品非法添加",
    annotation: "(综合行政执法大队、食品监管股、食品安全协调股负责，各市场监管所配合)",
    topics: ["illegal-additives"],
    owner: "brigade",
    jointOwners: ["food", "food-coordination"],
    partners: stations,
  },
  {
    number: 3,
    title: "油品质量违法和加油站计量作弊",
    annotation: "(综合行政执法大队、标准计量股负责，各市场监管所配合)",
    topics: ["fuel-metering"],
    owner: "brigade",
    jointOwners: ["metrology"],
    partners: stations,
  },
  {
    number: 4,
    title: "“神医”“神药”等虚假违法广告",
    annotation: "(综合行政执法大队、广告监管股负责，各市场监管所配合)",
    topics: ["miracle-medicine-ads"],
    owner: "brigade",
    jointOwners: ["advertising"],
    partners: stations,
  },
  {
    number: 5,
    title: "医疗美容领域虚假宣传",
    annotation: "(综合行政执法大队、药械股负责，各市场监管所配合)",
    topics: ["medical-beauty"],
    owner: "brigade",
    jointOwners: ["drugs-devices"],
    partners: stations,
  },
  {
    number: 6,
    title: "翻新“黑气瓶”和超期未检电梯",
    annotation: "(综合行政执法大队、特种设备安全监察股负责，各市场监管所配合）",
    topics: ["gas-cylinders", "lifts"],
    owner: "brigade",
    jointOwners: ["special-equipment"],
    partners: stations,
  },
  {
    number: 7,
    title: "劣质燃气具",
    annotation: "(综合行政执法大队负责、特种设备安全监察股负责，各市场监管所配合)",
    topics: ["gas-appliances"],
    owner: "brigade",
    jointOwners: ["special-equipment"],
    partners: stations,
  },
  {
    number: 8,
    title: "面向未成年人开展“无底线营销”",
    annotation: "(综合行政执法大队牵头，各市场监管所配合)",
    topics: ["marketing-to-minors"],
    owner: "brigade",
    jointOwners: [],
    partners: stations,
  },
  {
    number: 9,
    title: "保健品虚假宣传",
    annotation: "(综合行政执法大队负责、食品监管股负责，各市场监管所配合)",
    topics: ["health-products"],
    owner: "brigade",
    jointOwners: ["food"],
    partners: stations,
  },
  {
    number: 10,
    title: "生产销售假劣农资",
    annotation: "(综合行政执法大队负责，各市场监管所配合)",
    topics: ["farm-inputs"],
    owner: "brigade",
    jointOwners: [],
    partners: stations,
  },
];

/** The year before: led by the sections themselves. Some areas go on under another unit, one was dropped. */
export const areasBefore: DemoArea[] = [
  before(1, "食用油掺杂掺假", "食品安全监管股", "food", ["edible-oil"]),
  before(2, "减肥、壮阳类食品非法添加", "食品安全监管股", "food", ["illegal-additives"]),
  before(3, "加油机作弊和劣质成品油", "标准计量股", "metrology", ["fuel-metering"]),
  before(4, "超期未检电梯", "特种设备安全监察股", "special-equipment", ["lifts"]),
  before(5, "医疗美容虚假宣传", "药械股", "drugs-devices", ["medical-beauty"]),
  before(6, "“神医”“神药”等虚假违法广告", "广告监管股", "advertising", ["miracle-medicine-ads"]),
  before(7, "不合格消防产品", "综合行政执法大队", "brigade", ["fire-products"]),
  before(8, "生产销售假劣农资", "综合行政执法大队", "brigade", ["farm-inputs"]),
];

function before(number: number, title: string, unit: string, owner: string, topics: string[]): DemoArea {
  const annotation = `（牵头单位：${unit}；配合单位：各市场监管所）`;
  return { number, title, annotation, topics, owner, jointOwners: [], partners: stations };
}
