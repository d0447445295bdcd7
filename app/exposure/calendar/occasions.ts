/** The dates of every year that an exposure day may be held for (DOMAIN §2.4), as month and day: one day, or from and to. */
export const yearlyOccasions = [
  { slug: "consumer-day", from: "03-15", to: "03-15" },
  { slug: "property-day", from: "04-26", to: "04-26" },
  { slug: "brand-day", from: "05-10", to: "05-10" },
  { slug: "metrology-day", from: "05-20", to: "05-20" },
  { slug: "childrens-day", from: "06-01", to: "06-01" },
  { slug: "accreditation-day", from: "06-09", to: "06-09" },
  { slug: "quality-month", from: "09-01", to: "09-30" },
  { slug: "standards-day", from: "10-14", to: "10-14" },
  { slug: "fire-month", from: "11-01", to: "11-30" },
  { slug: "constitution-day", from: "12-04", to: "12-04" },
] as const;

export type YearlyOccasion = (typeof yearlyOccasions)[number]["slug"];

/** The food-safety week, whose dates are announced each year, has rows; its word stands beside those of every year. */
export const foodSafetyWeek = "food-safety-week";

export const isYearly = (slug: string): slug is YearlyOccasion | typeof foodSafetyWeek =>
  slug === foodSafetyWeek || yearlyOccasions.some((one) => one.slug === slug);
