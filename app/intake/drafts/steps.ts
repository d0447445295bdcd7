import type { Want } from "./draft.ts";

/** One question each, in the order people tell it; the last shows everything before it is sent. */
export const stepsOf = {
  complaint: ["first", "story", "merchant", "topic", "wish", "files", "you", "review"],
  tip: ["first", "story", "merchant", "topic", "files", "identity", "review"],
  both: ["first", "story", "merchant", "topic", "wish", "files", "you", "identity", "review"],
} as const satisfies Record<Want, readonly string[]>;

export type Step = (typeof stepsOf)[Want][number];

const fields = {
  first: ["first"],
  story: ["happenedOn", "story"],
  topic: ["topic"],
  merchant: ["merchantName", "merchantAddress", "township", "platform", "creditCode"],
  wish: ["request", "amountYuan", "orderNumber"],
  files: [],
  you: ["name", "phone", "address", "behalf", "agentName", "agentPhone", "others", "consent"],
  identity: ["identity", "name", "phone", "wishesReward"],
  review: [],
} as const satisfies Record<Step, readonly string[]>;

/** Which answers belong to a step; a step changes no other. Who complains as well has given name and telephone there. */
export function fieldsOf(want: Want, step: Step): readonly string[] {
  return step === "identity" && want === "both" ? fields.identity.filter((field) => field !== "name" && field !== "phone") : fields[step];
}

/** The step after this one; the review follows itself. */
export function stepAfter(want: Want, step: Step): Step {
  const steps: readonly Step[] = stepsOf[want];
  return steps[steps.indexOf(step) + 1] ?? "review";
}

/** Where it can be mended; what belongs to no step of this form stands on the review. */
export const stepOfField = (want: Want, field: string): Step => {
  const steps: readonly Step[] = stepsOf[want];
  return steps.find((step) => fieldsOf(want, step).includes(field)) ?? "review";
};
