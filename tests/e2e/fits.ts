import type { Page } from "@playwright/test";

/** How far a page reaches sideways beyond its window, in pixels, with letters so many times their size. Leaves the page as it was. */
export async function beyond(page: Page, letters = 1): Promise<number> {
  return page.evaluate((times) => {
    const root = document.documentElement;
    root.style.fontSize = `${Number.parseFloat(getComputedStyle(root).fontSize) * times}px`;
    const beyondEdge = root.scrollWidth - root.clientWidth;
    root.style.removeProperty("font-size");
    return beyondEdge;
  }, letters);
}
