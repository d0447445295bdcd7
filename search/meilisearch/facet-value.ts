/** Meilisearch counts no empty value, and the bureau itself is an authority without a name. */
const unnamed = "-";

/** A value of a group as Meilisearch keeps it, and as it is read back. */
export const valueTold = (value: string): string => value || unnamed;
export const valueRead = (told: string): string => (told === unnamed ? "" : told);
