import type { Page } from "./page.ts";

/** Does the notice stop in the middle of an item? Nothing follows it, and its last words end no sentence and close no bracket. */
export function endsMidway(page: Page, to: number): boolean {
  return page.plain.slice(to).trim() === "" && !/[。;!?)”]$/.test(page.plain.slice(0, to).trimEnd().slice(-3));
}
