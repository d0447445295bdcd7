/** Topics about how somebody trades, whatever the goods: a topic about a thing goes before them. */
export const conduct: ReadonlySet<string> = new Set([
  "false-ads",
  "price-fraud",
  "unfair-terms",
  "trademarks-and-gi",
  "illegal-charges",
  "product-safety",
  "other",
]);

/** Foods that have a topic of their own: what is stale, mouldy or makes ill is then said of them, and not of food at large. */
export const foods: ReadonlySet<string> = new Set(["edible-oil", "vinegar", "liquor-labels", "meat-and-aquatic"]);
