import type { Annotation } from "./annotation.ts";
import type { ChosenList } from "./chosen-list.ts";
import { breach, effort, phase } from "./enforcement-words.ts";
import { headingOf, leadIn, withoutBrackets } from "./headings.ts";
import { kindAbove } from "./kind-above.ts";
import type { Item } from "./outline.ts";
import type { Page } from "./page.ts";
import { announcesAreas, sectionKind } from "./section-words.ts";

export type Judged = ChosenList & { annotated: number; score: number };

/** Areas, measures that name units, or neither: by the words above the list and in its items, and by how many of these name units. */
export function judgeList(
  page: Page,
  { items: list, within, above }: Omit<ChosenList, "kind">,
  annotated: (item: Item) => Annotation[],
  speaks: boolean,
): Judged | null {
  const named = list.filter((item) => above || annotated(item).length > 0);
  const section = kindAbove(page, within);
  const headings = list.map((item) => withoutBrackets(headingOf(page, item)));
  const first = list[0];
  const announced = first ? announcesAreas(leadIn(page, within, first)) : false;
  const shape = headings.reduce((sum, heading, place) => sum + shapeOf(page, heading, list[place]), 0) / list.length;
  const share = named.length / list.length;
  const score = (section === "area" ? 3 : section === "measure" ? -3 : 0) + (announced ? 3 : 0) + share * 4 + shape;
  const phases = list.filter((_, place) => phase.test(headings[place] ?? ""));
  const kind =
    (section === "measure" && !announced) || phases.length * 2 > list.length
      ? "measure"
      : section === "area" || announced || shape >= 0
        ? "area"
        : "measure";
  if (kind === "measure") {
    const items = list.filter((item) => annotated(item).some((one) => one.form !== "clause" && (one.form !== "head" || one.list.said)));
    return items.length ? { items, kind, within, above, annotated: items.length, score } : null;
  }
  if (section !== "area" && !announced && shape < 0.3 && !speaks) return null;
  if (share < 0.3 && score - share * 4 < 2.9) return null;
  if (list.length === 1 && !named.length) return null;
  const sure = section === "area" || announced;
  const items = list.filter(
    (item, place) => named.includes(item) || !(phases.includes(item) || (!sure && sectionKind(headings[place] ?? "") === "measure")),
  );
  return { items, kind, within, above, annotated: named.length, score };
}

function shapeOf(page: Page, heading: string, item: Item | undefined): number {
  if (effort.test(heading) || phase.test(heading)) return -1;
  return breach.test(item ? page.plain.slice(item.start, Math.min(item.to, item.start + 200)) : heading) ? 1 : 0;
}
