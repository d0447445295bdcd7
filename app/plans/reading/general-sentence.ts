import type { Line, Page } from "./page.ts";
import { type Passage, passageOf, slice } from "./passage.ts";
import { type UnitList, unitList } from "./unit-list.ts";
import type { Register } from "./unit-register.ts";

const first =
  /(?:排名?|排序|列|位于|居)(?:在|于)?(?:第一|首|最前|前面|前列)(?:位|个|名)?[^。;]{0,24}(?:牵头|主办|主责|负总责|总负责)|(?:第一|首)(?:个|位|家)?(?:的)?(?:为|单位|部门|科室|股室|名)[^。;]{0,16}(?:牵头|主办|主责)/;

/** Does the plan say that the first one of each list leads? (plan 003: 排名第一位的为……牵头业务股) */
export const firstLeadsIn = (plain: string): boolean => first.test(plain.replace(/\s+/g, ""));

const ofAll = /(?:以上|上述|前述|以下|下列|各项|所有|全部|均|本方案所列)/;

/** A sentence above or below the list that gives the units of every item: 以上各项均由…负责，…配合。 */
export function unitsOfAll(
  page: Page,
  lines: Line[],
  from: number,
  to: number,
  register: Register,
): { words: Passage; list: UnitList } | null {
  if (!ofAll.test(page.plain.slice(from, to))) return null;
  const passage = passageOf(page, lines, from, to);
  for (const sentence of passage.plain.matchAll(/[^。]+/g)) {
    const all = ofAll.exec(sentence[0]);
    if (!all || sentence[0].length > 300) continue;
    const by = sentence[0].search(/由|[:,]/);
    if (by < 0) continue;
    const start = sentence.index + by + (sentence[0][by] === "由" ? 0 : 1);
    const words = slice(passage, start, sentence.index + sentence[0].length);
    const list = unitList(words, register);
    if (list.said && list.named.length && list.rest.join("").length <= 12) return { words, list };
  }
  return null;
}
