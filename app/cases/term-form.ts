import { z } from "zod";
import { day, text, words } from "#app/i18n/issues.ts";

export const tiers = ["minor", "ordinary", "serious"] as const;

export type Tier = (typeof tiers)[number];

export const clocks = ["decision", "publication"] as const;

const months = z
  .string(words("cases.issues.months"))
  .regex(/^\d{1,3}$/, words("cases.issues.months"))
  .transform(Number)
  .refine((count) => count <= 600, words("cases.issues.months"));

/** A row of the publication terms: basis, clock, least and most months, early stop, and from which day on it applies. */
export const termForm = z
  .object({
    basis: text(4, 200, "cases.issues.basis"),
    clock: z.enum(clocks, words("cases.issues.clock")),
    minMonths: months,
    maxMonths: months,
    earlyStopAllowed: z
      .string()
      .optional()
      .transform((sent) => sent === "on"),
    effectiveFrom: day("cases.issues.effectiveFrom"),
  })
  .refine(({ minMonths, maxMonths }) => !(maxMonths < Math.max(minMonths, 1)), {
    path: ["maxMonths"],
    error: words("cases.issues.shorter"),
  });
