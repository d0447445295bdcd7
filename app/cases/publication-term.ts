/**
 * How long a case may stay in public, by its tier: the longest term of the national credit-repair measures of 2026-04-01,
 * counted from the decision (DOMAIN §2.2, known from the press: therefore a setting in one place).
 */
const months = { minor: 3, ordinary: 12, serious: 36 } as const;

/** The last public day, "YYYY-MM-DD"; the end of the month when the month is shorter. */
export function publishUntil(decidedOn: string, tier: keyof typeof months): string {
  const [year = 0, month = 0, day = 0] = decidedOn.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months[tier] + 1, 0));
  const wanted = new Date(Date.UTC(year, month - 1 + months[tier], Math.min(day, lastDay.getUTCDate())));
  return wanted.toISOString().slice(0, 10);
}
