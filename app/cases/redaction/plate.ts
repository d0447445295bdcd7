import type { Span } from "./hit.ts";

const place = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const pull = String.raw`[ \t·.\-]{0,2}`;
const sign = `(?:[A-Za-z0-9]${pull}){4,5}[A-Za-z0-9挂学警港澳领试超]`;
const usual = new RegExp(`[${place}]${pull}[A-Za-z]${pull}${sign}(?![A-Za-z0-9])`, "g");
const embassy =
  /(?:使\d{6}|WJ[\s·]?[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]?[\s·]?\d{4,5}[A-Z0-9]?)(?![A-Za-z0-9])/g;
/** 梯11浙E00218(24): the number of a lift or a vessel. */
const ofEquipment = /[梯容锅管瓶起索游车压][\dA-Z]{1,3}$/;
const said = /(?:车牌照?|牌照|号牌|车号)(?:号码|号)?[\s:：为是“"(（]{0,3}([A-Z][\s·-]?(?=[A-Z]*\d)[A-Z0-9]{5,6})(?![A-Za-z0-9])/g;

/** Number plates, new-energy ones with six signs among them; after the word for it also without the province. */
export function plates(text: string): Span[] {
  const written = [...text.matchAll(usual), ...text.matchAll(embassy)].filter(
    (match) =>
      !ofEquipment.test(text.slice(Math.max(0, match.index - 4), match.index)) &&
      isPlate(match[0], text.slice(match.index + match[0].length)),
  );
  const named = [...text.matchAll(said)].map((match) => ({ end: match.index + match[0].length, length: match[1]?.length ?? 0 }));
  return [
    ...written.map((match): Span => ({ kind: "plate", start: match.index, end: match.index + match[0].length, weight: 70 })),
    ...named.map(({ end, length }): Span => ({ kind: "plate", start: end - length, end, weight: 65 })),
  ];
}

/** 新GB2760-2014 is a standard that came into force, not a car of 塔城. */
function isPlate(found: string, after: string): boolean {
  const signs = found.replace(/[\s·.-]/g, "").slice(2);
  if (/^.?(?:GB|DB|NY|QB|JJ[FG]|SC|JY|YY|WS|TSG|ISO)/.test(found.replace(/[\s·.-]/g, "")) && /^[\s./-]*(?:\d{2,4}|号|《|标准)/.test(after))
    return false;
  return (signs.match(/\d/g) ?? []).length >= 2 && !/[a-z]{3}/.test(found);
}
