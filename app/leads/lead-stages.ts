/** The life of a lead in one table. A complaint is mediated, a tip is checked (市监令121 ch. 2 and 3); each ends with a reason. */
export const stages = ["unclaimed", "considering", "mediating", "checking", "filed", "closed"] as const;

export type Stage = (typeof stages)[number];

export type LeadKind = "complaint" | "tip";

type Step = { to: Stage; by: "claim" | "accept" | "file" | "close" };

const life: Record<LeadKind, Partial<Record<Stage, Step[]>>> = {
  complaint: {
    unclaimed: [{ by: "claim", to: "considering" }],
    considering: [
      { by: "accept", to: "mediating" },
      { by: "close", to: "closed" },
    ],
    mediating: [{ by: "close", to: "closed" }],
  },
  tip: {
    unclaimed: [{ by: "claim", to: "checking" }],
    checking: [
      { by: "file", to: "filed" },
      { by: "close", to: "closed" },
    ],
    filed: [{ by: "close", to: "closed" }],
  },
};

/** Where a step leads from here; null when the stage does not allow it. */
export function next(kind: LeadKind, stage: Stage, by: Step["by"]): Stage | null {
  return life[kind][stage]?.find((step) => step.by === by)?.to ?? null;
}

const notAccepted = [1, 2, 3, 4, 5, 6, 7].map((item) => `not-accepted-16-${item}` as const);

/** With which reasons a lead may be closed from a stage (art. 16 for not accepting, art. 23 for ending mediation). */
const closings = {
  considering: [...notAccepted, "withdrawn"],
  mediating: ["settled", "no-agreement", "withdrawn"],
  checking: ["no-violation", "insufficient", "transferred"],
  filed: ["penalised", "no-violation", "transferred"],
} as const satisfies Partial<Record<Stage, readonly string[]>>;

export type ClosingCode = (typeof closings)[keyof typeof closings][number];

export const closingsFrom = (stage: Stage): readonly ClosingCode[] => (stage in closings ? closings[stage as keyof typeof closings] : []);
