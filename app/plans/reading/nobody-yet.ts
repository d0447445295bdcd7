import type { Annotation } from "./annotation.ts";
import { type Passage, slice } from "./passage.ts";

const later = "(?:待定|另行(?:明确|通知|安排)|暂未明确|待明确|\\(?略\\)?|\\(?(?:详?见|附)附[件表]\\d{0,2}\\)?)";
const label = "(?:牵头|责任|负责|主办|配合|协办)?(?:单位|科室|股室|部门|领导)";
const form = new RegExp(`[\\s—:(,。;-]+((?:(?:${label})+ ?:? ?${later}[,; ]*)+|待定|另行明确)\\)?[。;]?$`);

/** ——待定 and 责任科室：（略） are annotations that name nobody. */
export function nobodyYet(item: Passage): Annotation[] {
  const near = Math.max(0, item.plain.length - 40);
  const hit = form.exec(item.plain.slice(near));
  if (!hit?.[1]) return [];
  const from = near + hit.index;
  const start = from + hit[0].indexOf(hit[1]);
  const words = slice(item, start, start + hit[1].length);
  return [{ span: { from, to: item.plain.length }, words, list: { named: [], said: true, rest: [] }, closed: true, form: "clause" }];
}
