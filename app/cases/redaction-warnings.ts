import type { Issue } from "#app/i18n/keys.ts";
import type { CaseText } from "./case-form.ts";

/** What must not stand in a public text (DOMAIN §2.5). Flagged by form, not by check digit: a mistyped number betrays as well. */
const detectors: { key: Issue["key"]; pattern: RegExp }[] = [
  { key: "cases.issues.identityNumber", pattern: /(?<![0-9A-Z])\d{17}[\dXx](?![0-9A-Z])|(?<![\d〔])\d{15}(?!\d)/g },
  { key: "cases.issues.phoneNumber", pattern: /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/g },
  { key: "cases.issues.bankCard", pattern: /(?<!\d)62\d{14,17}(?!\d)/g },
  {
    key: "cases.issues.plate",
    pattern: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•]?[A-HJ-NP-Z0-9]{5,6}/g,
  },
  { key: "cases.issues.mail", pattern: /[\w.+-]+@[\w-]+\.[\w.]+/g },
  { key: "cases.issues.chatNumber", pattern: /(?:微信|QQ|VX)(?:号)?[:：]?\s*[\w-]{5,20}/gi },
  { key: "cases.issues.homeAddress", pattern: /(?:住址|住所地?|家住)[:：]?.{2,30}?(?:号|室|户|组)/g },
];

const shown = ["title", "lead", "party", "happened", "penalty", "act", "violation", "expert"] as const;

/** Every place in the public text that looks like personal data: which field, what kind, and the words themselves. */
export function redactionWarnings(text: Pick<CaseText, (typeof shown)[number] | "spot">): Issue[] {
  const fields: [string, string][] = [...shown.map((field): [string, string] => [field, text[field]]), ["spot", text.spot.join("\n")]];
  return fields.flatMap(([field, words]) =>
    detectors.flatMap(({ key, pattern }) => [...plain(words).matchAll(pattern)].map(([found]) => ({ field, key, facts: { found } }))),
  );
}

/** Full-width digits made plain, digits that were pulled apart put together. */
const plain = (words: string): string => words.normalize("NFKC").replace(/(?<=\d)[\s-](?=\d)/g, "");
