import { z } from "zod";
import { day, dayOrNone, text, ticked, words } from "#app/i18n/issues.ts";

/** 万元 as typed, with at most six decimals, kept in yuan; nothing typed is nothing known. */
const tenThousands = z
  .string()
  .default("")
  .transform((typed) => typed.normalize("NFKC").replace(/[,\s¥]|万?元$/g, ""))
  .pipe(z.string().regex(/^(?:\d{1,8}(?:\.\d{1,6})?)?$/, words("cases.issues.tenThousands")))
  .transform((typed) => (typed === "" ? null : Math.round(Number(typed) * 1_000_000) / 100));

export const stages = ["production", "trade"] as const;
export const measures = ["abnormal", "separate", "talk"] as const;

const provinces = z
  .string()
  .default("")
  .transform((typed) => [...new Set(typed.split(/[、,，;；\s]+/).filter(Boolean))])
  .pipe(z.array(z.string().max(12, words("cases.issues.provinces"))).max(34, words("cases.issues.provinces")));

/** Every field of 典型案件报送信息表 (DOMAIN §6.3). The unit is the one that hands it in; 是否已公开 is never typed. */
export const reportForm = z
  .object({
    filledOn: day("cases.issues.day"),
    handlingStatus: z.enum(["open", "closed"], words("cases.issues.handling")),
    caseType: text(2, 60, "cases.issues.caseType"),
    caseName: text(4, 80, "cases.issues.caseName"),
    partyName: text(2, 80, "cases.issues.party"),
    licenceInfo: text(0, 300, "cases.issues.licenceInfo").default(""),
    filedOn: day("cases.issues.day"),
    closedOn: dayOrNone("cases.issues.day"),
    amountInvolved: tenThousands,
    mediated: ticked,
    compensation: tenThousands,
    production: ticked,
    trade: ticked,
    otherProvinces: provinces,
    penalised: ticked,
    penaltyOn: dayOrNone("cases.issues.day"),
    penaltyText: text(0, 1000, "cases.issues.penalty").default(""),
    fine: tenThousands,
    confiscatedIncome: tenThousands,
    abnormal: ticked,
    separate: ticked,
    talk: ticked,
    otherMeasuresText: text(0, 300, "cases.issues.otherMeasures").default(""),
    toPolice: ticked,
    toPoliceOn: dayOrNone("cases.issues.day"),
    circulatedTo: text(0, 80, "cases.issues.circulatedTo").default(""),
    circulatedOn: dayOrNone("cases.issues.day"),
    summary: text(30, 6000, "cases.issues.summary"),
    contact: text(2, 40, "cases.issues.contact"),
    contactPhone: text(5, 30, "cases.issues.contactPhone"),
  })
  .refine((form) => form.handlingStatus === "open" || form.closedOn, { path: ["closedOn"], error: words("cases.issues.closedOn") })
  .refine((form) => !form.closedOn || form.closedOn >= form.filedOn, { path: ["closedOn"], error: words("cases.issues.closedBeforeFiled") })
  .refine((form) => !form.penalised || form.penaltyOn, { path: ["penaltyOn"], error: words("cases.issues.penaltyOn") })
  .refine((form) => !form.penalised || form.penaltyText.length >= 6, { path: ["penaltyText"], error: words("cases.issues.penalty") })
  .refine((form) => !form.toPolice || form.toPoliceOn, { path: ["toPoliceOn"], error: words("cases.issues.toPoliceOn") });

export type TypicalReport = z.infer<typeof reportForm>;
