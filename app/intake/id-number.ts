const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const marks = "10X98765432";

/** An identity number as people type it: without spaces, a small x made large. */
export const plainIdNumber = (typed: string): string => typed.normalize("NFKC").replace(/\s/g, "").toUpperCase();

/** Whether the check character is right and the birthday a day there was (GB 11643-1999). */
export function isIdNumber(plain: string): boolean {
  const [, year, month, day] = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(plain) ?? [];
  if (!year) return false;
  const born = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (born.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(plain[place]), 0);
  return marks[sum % 11] === plain[17];
}
