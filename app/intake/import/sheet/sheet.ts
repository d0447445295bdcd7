import type { WordKey } from "#app/i18n/keys.ts";

/** A row with something in it, under the number that a spreadsheet gives it. */
export type SheetRow = { line: number; cells: string[] };

export type Sheet = { outcome: "read"; rows: SheetRow[] } | { outcome: "unreadable"; issue: WordKey };

/** Thrown while a file is read; `message` is the key of the words. */
export class NoSheet extends Error {
  readonly issue: WordKey;

  constructor(issue: WordKey) {
    super(issue);
    this.issue = issue;
  }
}

export const limits = {
  fileBytes: 5 * 1024 * 1024,
  rows: 2000,
  /** Beyond this a row is no list of filings: 12315 exports have some forty columns. */
  cells: 200,
  letters: 20_000,
  /** In all cells together: two thousand rows of long stories. One text that stands in every cell is small in the file and huge here. */
  lettersInAll: 12_000_000,
  inflatedBytes: 60 * 1024 * 1024,
};

/** Rows with something in them, each with its number, cut to what is read. */
export function filled(rows: string[][]): SheetRow[] {
  const letters = rows.reduce(
    (all, cells) => cells.slice(0, limits.cells).reduce((sum, cell) => sum + Math.min(cell.length, limits.letters), all),
    0,
  );
  if (letters > limits.lettersInAll) throw new NoSheet("intake.import.issues.tooHard");
  const kept = rows
    .map((cells, place) => ({ line: place + 1, cells: cells.slice(0, limits.cells).map((cell) => clean(cell)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  // Titles and heads stand above; how many rows there are below is counted when they are found.
  if (kept.length > limits.rows + 20) throw new NoSheet("intake.import.issues.tooMany");
  return kept;
}

/** What no database takes does not get that far: half a character, a zero. */
const clean = (cell: string): string =>
  cell
    .slice(0, limits.letters)
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replaceAll("\0", "")
    .replace(/\r\n?/g, "\n")
    .trim();
