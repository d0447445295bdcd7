import { headingOf, withoutBrackets } from "./headings.ts";
import type { Item } from "./outline.ts";
import type { Page } from "./page.ts";
import { sectionKind } from "./section-words.ts";

/** What the nearest heading above announces, if any does. */
export function kindAbove(page: Page, within: Item | null): "area" | "measure" | null {
  for (let item = within; item; item = item.within) {
    const kind = sectionKind(withoutBrackets(headingOf(page, item)));
    if (kind) return kind;
  }
  return null;
}
