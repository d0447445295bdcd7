/** A case as the publicity officer would type it. */
export function written(changed: Record<string, string> = {}): Record<string, string> {
  return {
    topic: "fuel-metering",
    title: "禾安县顺风加油站加油机少给油案",
    lead: "屏幕上走了四十升，油箱里只有三十八升半。",
    party: "禾安县顺风加油站",
    partyKind: "enterprise",
    handling: "closed",
    township: "城东镇",
    documentNo: "禾市监处罚〔2026〕901号",
    decidedOn: "2026-10-21",
    violation: "加油机少给油",
    laws: "《中华人民共和国计量法》第二十六条",
    fineYuan: "2,000",
    confiscatedYuan: "121000",
    happened: "县局接到反映后检定四台加油机，示值误差都超出国家允许的范围，持续了五个月。",
    penalty: "责令改正，没收违法所得，处以罚款。",
    spot: "加油前看屏幕是否归零\n看铅封是否完好",
    act: "记下几号枪和升数，留好小票，到曝光台举报。",
    tier: "ordinary",
    ...changed,
  };
}
