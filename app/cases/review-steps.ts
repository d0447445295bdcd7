/** The three readings of a case's text, in their order (DOMAIN §2.4, FEATURES B): the law, what must stay secret or private, the word. */
export const reviewSteps = ["legal", "secrecy", "approval"] as const;

export type ReviewStep = (typeof reviewSteps)[number];
