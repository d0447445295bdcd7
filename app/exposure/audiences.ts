/** Who reads a day: everybody, or one trade by a link with a code (业内专题曝光). */
export const audiences = ["public", "patent-agencies", "trademark-agencies", "testing-bodies", "other"] as const;

export type Audience = (typeof audiences)[number];
