/** A report of a typical case as the brigade would type it. */
export function reported(changed: Record<string, string> = {}): Record<string, string> {
  return {
    filledOn: "2026-11-02",
    handlingStatus: "closed",
    caseType: "计量违法",
    caseName: "禾安县顺达加油站破坏计量器具准确度案",
    partyName: "禾安县顺达加油站",
    filedOn: "2026-07-01",
    closedOn: "2026-10-21",
    amountInvolved: "86.25",
    trade: "on",
    penalised: "on",
    penaltyOn: "2026-10-15",
    penaltyText: "没收违法所得12.1万元，罚款2000元。",
    fine: "0.2",
    confiscatedIncome: "12.1",
    summary: "县局接到线索后检定四台加油机，示值误差都超出国家允许的范围，持续了五个月。县局依法立案查处。",
    contact: "陆远",
    contactPhone: "0000-12315",
    ...changed,
  };
}
