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
