import type { Tellable } from "#app/cases/share/tellable.ts";
import { saying } from "#app/web/ui/saying.ts";

/** A case as it is told: invented, with what is hard to set. */
export const tellable = (changed: Partial<Tellable> = {}): Tellable => ({
  ...{ number: "2026-481930", title: "禾安县“顺风”加油站（城东店）加油机少给油案", lead: "屏幕上走了40升，油箱里只有38.5升。" },
  ...{ party: "禾安县顺风加油站 <总店> & 分店", township: "城东镇", documentNo: "禾市监处罚〔2026〕901号", decidedOn: "2026-10-21" },
  ...{ violation: "加油机少给油", laws: ["计量法第二十六条", "计量法实施细则第四十六条"], fineYuan: 2000, confiscatedYuan: 121000 },
  ...{ transferredToPolice: true, happened: "县局接到[遮盖]反映后检定四台加油机。\n\n示值误差都超出国家允许的范围。" },
  ...{
    penalty: "责令改正，没收违法所得，处以罚款。",
    spot: ["加油前看屏幕是否归零", "看铅封是否完好"],
    act: "记下几号枪和升数，留好小票。",
  },
  ...{
    authority: "",
    expert: "专家说：先看铅封。",
    seriousListOn: null,
    seriousListUrl: "",
    correctedOn: null,
    publishUntil: "2027-11-12",
  },
  ...{ dayNumber: 12, releaseAt: new Date("2026-11-13T02:00:00Z") },
  ...changed,
});

export const say = { ...saying("zh"), site: "https://expose.example.gov.cn", demo: false };
