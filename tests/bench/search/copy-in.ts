import { once } from "node:events";
import { finished } from "node:stream/promises";
import type postgres from "postgres";

export type Cell = string | number | boolean | Date | Buffer | null | readonly string[];

/** Copies rows into a table, as fast as PostgreSQL takes them. The order of the cells is that of the columns. */
export async function copyIn(sql: postgres.Sql, table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): Promise<void> {
  const into = await sql.unsafe(`copy ${table} (${columns.join(", ")}) from stdin`).writable();
  let lines = "";
  for (const row of rows) {
    lines += `${row.map(cellText).join("\t")}\n`;
    if (lines.length < 500_000) continue;
    if (!into.write(lines)) await once(into, "drain");
    lines = "";
  }
  into.end(lines);
  await finished(into);
}

/** As COPY's text format has it. */
function cellText(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  if (Buffer.isBuffer(cell)) return `\\\\x${cell.toString("hex")}`;
  if (typeof cell === "string") return escaped(cell);
  return escaped(`{${cell.map((one) => `"${one.replace(/["\\]/g, "\\$&")}"`).join(",")}}`);
}

const escaped = (text: string): string =>
  /[\\\n\r\t]/.test(text) ? text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("\t", "\\t") : text;
