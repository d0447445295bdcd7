/** The categories of the statistics form (案件统计表, DOMAIN §6.2), in the form's fixed order. */
export const categories = [
  "food",
  "product",
  "special-equipment",
  "ccc",
  "intermediary-prices",
  "advertising",
  "intellectual-property",
  "other",
] as const;

export type Category = (typeof categories)[number];

/** One main category to a topic; what the form has no row for is 其他违法. */
const topicsOf: Partial<Record<Category, string[]>> = {
  food: ["edible-oil", "illegal-additives", "health-products", "fake-food", "meat-and-aquatic", "vinegar", "liquor-labels"],
  product: [
    "gas-appliances",
    "farm-inputs",
    "product-safety",
    "e-bikes",
    "fire-products",
    "clothing-and-cashmere",
    "coal",
    "hazardous-chemicals",
    "single-use-plastic",
  ],
  "special-equipment": ["gas-cylinders", "lifts", "small-boilers", "pressure-pipelines"],
  ccc: ["toys-ccc", "wire-cable"],
  advertising: ["miracle-medicine-ads", "false-ads", "real-estate-ads", "finance-ads"],
  "intellectual-property": ["trademarks-and-gi"],
};

export const categoryOf = (topic: string): Category => categories.find((category) => topicsOf[category]?.includes(topic)) ?? "other";
