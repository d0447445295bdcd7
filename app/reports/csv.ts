export type Cell = string | number | null;

/** What Excel would take for a formula when it opens the file. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as a file a spreadsheet opens as it is: UTF-8 with its mark, CRLF. Words that would run as a formula become plain
 * words; a cell the portal knows nothing of stays empty.
 */
export const csv = ([head = [], ...rows]: Cell[][]): string => csvHead(head) + rows.map(csvLine).join("");

/** The beginning of such a file, for one that is written as it goes. */
export const csvHead = (row: Cell[]): string => `\uFEFF${csvLine(row)}`;

export const csvLine = (row: Cell[]): string => `${row.map(written).join(",")}\r\n`;

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
