export type Cell = string | number | null;

/** What Excel would take for a formula when it opens the file. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as a file a spreadsheet opens as it is: UTF-8 with its mark, CRLF. Words that would run as a formula become plain
 * words; a cell the portal knows nothing of stays empty.
 */
export const csv = (rows: Cell[][]): string => `\uFEFF${rows.map((row) => row.map(written).join(",")).join("\r\n")}\r\n`;

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
