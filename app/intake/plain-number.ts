/** A number from another desk, as it is compared: full-width digits and spaces are how somebody typed it, not part of it. */
export const plainNumber = (typed: string): string => typed.normalize("NFKC").replace(/\s/g, "").toUpperCase();
