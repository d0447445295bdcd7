export const kinds = [
  "identity-number",
  "birthday",
  "bank-card",
  "phone",
  "mail",
  "plate",
  "chat",
  "location",
  "home-address",
  "name",
  "minor",
  "health",
  "informant",
] as const;

export type Kind = (typeof kinds)[number];

/** Words of a text that must not go out as they stand: `start` and `end` count UTF-16 units, as `slice` does. */
export type Hit = { kind: Kind; text: string; start: number; end: number };

/** A hit while it is looked for, in the plain text; of two that want the same digits the one with the greater `weight` gets them. */
export type Span = { kind: Kind; start: number; end: number; weight?: number };

/** One detector: reads the plain text, says where. */
export type Detector = (text: string) => Span[];
