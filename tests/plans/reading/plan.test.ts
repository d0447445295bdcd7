import { describe, expect, it } from "vitest";
import { planWith, read } from "./notices.ts";

const item = "（一）甲油掺假（食品股负责）\n";

describe("title, year and bureau", () => {
  it("are read off the heading, joined over its lines", () => {
    const notice = `清河市市场监督管理局文件\n清市监〔2023〕8号\n关于印发《2023年“铁拳”行动\n方案》的通知\n各所：\n现印发给你们。\n\n清河市市场监督管理局\n2023年“铁拳”行动方案\n一、查办重点\n${item}`;
    expect(read(notice)).toMatchObject({ title: "清河市市场监督管理局2023年“铁拳”行动方案", year: 2023, bureau: "清河市市场监督管理局" });
  });

  it("without a heading name the bureau's own action, not the notice it answers", () => {
    const notice = `根据**省局《关于印发〈2021年质量行动方案〉的通知》要求，县局决定开展2022年民生铁拳行动，方案如下：\n一、查办重点\n${item}`;
    expect(read(notice)).toMatchObject({ title: "2022年民生铁拳行动", year: 2022, bureau: null });
  });

  it("a forwarding notice is called by its own name", () => {
    const notice = `清河市市场监督管理局关于转发总局2024年铁拳行动方案的通知\n各所：\n现转发给你们。\n一、突出查办重点\n重点打击以下违法行为：\n${item}`;
    expect(read(notice).title).toBe("清河市市场监督管理局关于转发总局2024年铁拳行动方案的通知");
  });
});

describe("what is to be sent in, and by when", () => {
  const due = (sentence: string) =>
    read(`${planWith(item)}四、信息报送\n${sentence}\n`).deadlines.map(({ what, when, to }) => [when, what, to].filter(Boolean).join(" "));

  it.each([
    ["每月5日前报送典型案例，“3·15”期间集中曝光。", ["monthly:5 典型案例"]],
    ["各所每月2日前向执法大队报送上月典型案例。", ["monthly:2 上月典型案例 执法大队"]],
    ["4月2日、9月26日前分别报送一季度、前三季度案件数据。", ["2024-04-02 一季度案件数据", "2024-09-26 前三季度案件数据"]],
    ["重大案件线索随时报送。", ["any-time 重大案件线索"]],
    ["每月最后一个工作日前报送数据；每季度首月5日前报送情况。", ["monthly:last-working-day 数据", "quarterly:5 情况"]],
    ["请于4月15日前将联络员名单报办公室。", ["2024-04-15 联络员名单 办公室"]],
    ["*月*日前报送工作总结。", ["masked 工作总结"]],
    ["年度总结于12月15日前报送。", ["2024-12-15 年度总结"]],
    ["每季度末报送统计表，6月底前报送半年总结。", ["quarterly:last 统计表", "2024-06 半年总结"]],
  ])("%s", (sentence, wanted) => expect(due(sentence)).toEqual(wanted));

  it("a hidden date is a doubt", () => {
    const [deadline] = read(`${planWith(item)}四、信息报送\n每月*日前报送报表。\n`).deadlines;
    expect(deadline?.doubts.map(({ key }) => key)).toEqual(["masked-date"]);
  });
});

it("names the occasions for exposing cases", () => {
  const { occasions } = read(`${planWith(item)}四、宣传\n在“3·15”、质量月和“集中曝光日”公布典型案例，每季度集中曝光一批案例。\n`);
  expect(occasions.map(({ name }) => name)).toEqual(["3·15", "质量月", "集中曝光日", "每季度集中曝光一批案例"]);
});
