/**
 * How many days after the last lead is closed a sender stays known. No law names a term; 个人信息保护法 art. 19 asks for the
 * shortest that the purpose needs (DOMAIN §PIPL). These are where a bureau starts, and its own to change.
 */
const source = "本局设定";

export const retentionRules = [
  { kind: "complaint", closingCode: null, days: 1095, source },
  { kind: "complaint", closingCode: "withdrawn", days: 365, source },
  { kind: "tip", closingCode: null, days: 1095, source },
] as const;
