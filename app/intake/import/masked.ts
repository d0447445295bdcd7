/** 张小满 as 张*; an import shows who stands in a row without saying it. */
export const maskedName = (name: string): string => (name ? `${Array.from(name)[0]}*` : "");

/** 138****1234: enough to tell two rows apart. */
export function maskedPhone(phone: string): string {
  const digits = phone.normalize("NFKC").replace(/\D/g, "");
  if (!digits) return phone && "****";
  return digits.length >= 11 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-2)}`;
}
