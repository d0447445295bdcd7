/**
 * One line to the person at the terminal, in both languages.
 *
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  sayLine(`${zh} · ${en}`);
}

/** @param {string} line */
export function sayLine(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {string[][]} rows */
export function sayTable(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ""))));
  for (const row of rows) {
    sayLine(
      `  ${row
        .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - width(cell)))
        .join("  ")
        .trimEnd()}`,
    );
  }
}

/**
 * How wide a terminal shows it: a Chinese character takes two columns.
 *
 * @param {string} text
 */
function width(text) {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1), 0);
}
