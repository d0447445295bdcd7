import { describe, expect, it } from "vitest";
import { typeOf } from "./story.ts";

describe("complaint, tip or both", () => {
  it("is a complaint when somebody wants something for themselves", () => {
    for (const wish of ["要求退一赔三", "给我退了", "把钱给我要回来", "医药费谁赔", "讨个说法", "给我换一台新的"])
      expect([wish, typeOf(`我在店里买的充电宝冒烟了，${wish}`)]).toEqual([wish, "complaint"]);
  });

  it("is a tip when somebody only wants it looked into", () => {
    expect(typeOf("村口有人卖假化肥，请查一查，别让他们再坑人")).toBe("tip");
    expect(typeOf("匿名举报，我是店里员工，老板让我们改日期")).toBe("tip");
  });

  it("is both when somebody wants their money and the shop checked", () => {
    expect(typeOf("我花600买的包是高仿，要求退一赔三，并请严查这家店")).toBe("mixed");
  });

  it("is not both when nobody asks for anything back, however loudly they ask to have it checked", () => {
    expect(typeOf("村口有人卖假化肥，请查一查，别让他们再坑人")).toBe("tip");
    expect(typeOf("老街那家冷饮店还在卖去年的雪糕，请严查到底")).toBe("tip");
  });

  it("is neither for a mere “please deal with it”: the story decides", () => {
    expect(typeOf("我在网上买的鞋开胶了，卖家把我拉黑了，希望处理")).toBe("complaint");
    expect(typeOf("路边有人卖病死猪肉，希望处理")).toBe("tip");
  });

  it("does not take a shop's promise, a threat or a wish given up for a wish", () => {
    expect(typeOf("门口挂着假一赔十的牌子，卖的全是冒牌烟，请查处")).toBe("tip");
    expect(typeOf("卖灭火器的说不买就要罚款，路过的都看见")).toBe("tip");
    expect(typeOf("钱不要了，不图赔偿，就想举报这家卖假药的，请严查")).toBe("tip");
    expect(typeOf("我买的手机坏了，跟他说再不退我就举报，他还是不给退")).toBe("complaint");
  });
});
