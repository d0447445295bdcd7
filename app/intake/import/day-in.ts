/** Where a spreadsheet begins to count its days. */
const dayZero = Date.UTC(1899, 11, 30);

/** The day in a cell as "YYYY-MM-DD": 2026/11/3 08:15, 2026年11月3日, 20261103, or a spreadsheet's number of a day. "" when there is none. */
export function dayIn(cell: string): string {
  const text = cell.normalize("NFKC").trim();
  if (/^\d{5}(\.\d+)?$/.test(text)) return new Date(dayZero + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10);
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\D|$)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(text) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : "";
}
