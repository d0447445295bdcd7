import { describe, expect, it } from "vitest";
import { doubts, planWith, read, who } from "./notices.ts";

const article = `【民生】柳溪县今年“铁拳”打什么？看这里！
记者从柳溪县市场监管局获悉，《柳溪县2024年民生领域“铁拳”行动方案》已于日前印发。
▌三大重点，拳拳到肉
● 土榨油掺假
　 牵头：食品股｜配合：各所 / 县检测中心
● 集市“鬼秤”
　 牵头：计量股｜配合：——
● 未成年人文身虚假宣传
　 牵头：广告股｜配合：各所
▌三个步骤，稳扎稳打
● 4月10日前，全面动员
● 4月11日—9月30日，集中办案
● 12月1日前，总结评估
▌两项机制，保驾护航
● 周调度：每周五前，各牵头股室报进度
● 月通报：每月10日前，各牵头股室晒成绩
来源：柳溪县市场监管局
编辑：小柳
`;

describe("a plan told on a web page", () => {
  it("its bullets are areas; phases and routines are none", () => {
    const { areas } = read(article);
    expect(areas.map(({ title }) => title)).toEqual(["土榨油掺假", "集市“鬼秤”", "未成年人文身虚假宣传"]);
    expect(areas.map(who)).toEqual(["owner 食品股 · partner 各所 · partner 县检测中心", "owner 计量股", "owner 广告股 · partner 各所"]);
  });

  it("is named by the plan it tells of, and its bureau is not the reporter's sentence", () => {
    expect(read(article)).toMatchObject({ title: "柳溪县2024年民生领域“铁拳”行动方案", year: 2024, bureau: "柳溪县市场监管局" });
  });

  it("phases in the same list as the areas are left out", () => {
    const { areas } = read(
      "柳溪县市场监管局“铁拳”行动方案\n一、重点任务\n● 查处土榨油掺假（食品股）\n● 查处集市假秤（计量股）\n● 5月20日前，动员部署\n● 5月21日—10月底，集中整治\n",
    );
    expect(areas.map(({ title }) => title)).toEqual(["查处土榨油掺假", "查处集市假秤"]);
  });

  it("emoji and bars before a heading are no part of it", () => {
    const { areas } = read(
      "柳溪县市场监管局“铁拳”行动方案\n📌重点任务\n✅ 土榨油掺假（食品股）\n✅ 集市假秤（计量股）\n📌工作要求\n✅ 加强领导\n✅ 严守纪律\n",
    );
    expect(areas.map(who)).toEqual(["owner 食品股", "owner 计量股"]);
  });

  it("the headline is the title only where nothing else names the plan", () => {
    const words = "柳溪县“铁拳”重拳出击\n一、查办重点\n1.土榨油掺假（食品股）\n2.假秤（计量股）\n";
    expect(read(words).title).toBe("柳溪县“铁拳”重拳出击");
  });
});

describe("what a website puts around a plan", () => {
  const cut = "（一）土榨油掺假（食品股，各所）\n（二）集市假秤（计量股、执";
  const page = `${planWith("").split("三、")[0]}${cut}\n————————————\n（以下内容省略，全文请下载附件）\n附件下载：方案.doc\n来源：法规股  发布时间：2024-05-27\n扫一扫在手机打开当前页\n相关阅读：\n·县局公布典型案例\n·关于征集线索的公告\n`;

  it("is not read into a list that breaks off, and the broken name is completed where only one fits", () => {
    const { areas } = read(page, ["食品股", "计量股", "执法大队", "各所"]);
    expect(areas.map(who)).toEqual(
      ["owner 食品股 · joint-owner 各市场监管所", "owner 计量股 · joint-owner 执法大队"].map((words) =>
        words.replace("各市场监管所", "各所"),
      ),
    );
    expect(doubts(areas[1])).toEqual(expect.arrayContaining(["cut-off", "unclosed-bracket", "unit-guessed"]));
  });

  it("and left alone where nobody knows", () => {
    const { areas } = read(page, ["食品股", "计量股", "执法大队", "执法监督股", "各所"]);
    expect(areas.map(({ units }) => units.length)).toEqual([2, 1]);
    expect(doubts(areas[1])).toEqual(expect.arrayContaining(["cut-off", "rest-not-read"]));
  });

  it("a heading that every page repeats stands in no name", () => {
    const { areas } = read(
      planWith(
        "（一）土榨油掺假（食品安全\n— 1 —\n柳溪县市监局文件\n监管股负责）；\n（二）集市假秤（计量\n— 2 —\n柳溪县市监局文件\n股负责）。",
      ),
    );
    expect(areas.map(who)).toEqual(["owner 食品安全监管股", "owner 计量股"]);
  });
});

it.each([
  ["柳溪县市场监管局关于印发《2024年春雷行动方案》的通知", "2024年春雷行动方案"],
  ["柳溪县市场监管局关于印发2024年春雷行动方案的通知", "2024年春雷行动方案"],
  ["柳溪县市场监管局关于开展2024年春雷行动的通知", "柳溪县市场监管局关于开展2024年春雷行动的通知"],
])("%s is called %s", (heading, title) => {
  const { title: read1, bureau } = read(`${heading}\n各所：\n请遵照执行。\n一、查办重点\n1.土榨油掺假（食品股）\n2.假秤（计量股）\n`);
  expect([read1, bureau]).toEqual([title, "柳溪县市场监管局"]);
});
