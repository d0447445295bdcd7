/** What a unit may be in an area, in the order in which they are named. */
export const roles = ["owner", "joint-owner", "partner", "guide"] as const;
