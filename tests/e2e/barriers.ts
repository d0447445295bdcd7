import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const levels = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/**
 * What keeps people out of a page, one line each: the rule and the first element that breaks it. By the rules of WCAG 2.2 AA, or
 * `all` of axe's, its advice too. Our pages have no frames, so one run says it all and no second page is opened to add them up.
 */
export async function barriers(page: Page, rules: "wcag" | "all" = "wcag"): Promise<string[]> {
  const review = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await (rules === "wcag" ? review.withTags(levels) : review).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
