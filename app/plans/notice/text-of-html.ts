const marks: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&nbsp;": " " };

type Cell = { words: string; columns: number; rows: number };

/** Words of the simple HTML that mammoth makes: a paragraph is a line, a table row is a line with tabs between its cells. */
export function textOfHtml(html: string): string {
  const tables: string[] = [];
  let rest = html;
  for (let inner = innermost(rest); inner; inner = innermost(rest)) {
    tables.push(rowsOf(rest.slice(inner.from, inner.to), tables));
    rest = `${rest.slice(0, inner.from)}<p>\uE001${tables.length - 1}\uE002</p>${rest.slice(inner.to)}`;
    if (tables.length > 2_000) break;
  }
  return opened(plain(rest), tables)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function innermost(html: string): { from: number; to: number } | null {
  const end = html.indexOf("</table>");
  const from = end < 0 ? -1 : html.lastIndexOf("<table", end);
  return from < 0 ? null : { from, to: end + "</table>".length };
}

function rowsOf(table: string, inside: string[]): string {
  const carried: (Cell | undefined)[] = [];
  const lines = [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) => {
    const line: string[] = [];
    const cells = [...row.matchAll(/<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs)].map(([, how = "", words = ""]) => cellOf(how, words, inside));
    for (let column = 0; cells.length || carried.slice(column).some((cell) => cell && cell.rows > 0); column++) {
      const above = carried[column];
      if (above && above.rows > 0) {
        above.rows--;
        line.push(above.words);
        continue;
      }
      const cell = cells.shift();
      if (!cell) {
        line.push("");
        continue;
      }
      for (let span = 0; span < cell.columns; span++) {
        carried[column + span] = { ...cell, words: span ? "" : cell.words, rows: cell.rows - 1 };
        line.push(span ? "" : cell.words);
      }
      column += cell.columns - 1;
    }
    return line.join("\t").replace(/\t+$/, "");
  });
  return lines.join("\n");
}

function cellOf(how: string, words: string, inside: string[]): Cell {
  const span = (name: string) => Math.min(50, Math.max(1, Number(new RegExp(`${name}="(\\d+)"`).exec(how)?.[1] ?? 1)));
  return { words: opened(plain(words), inside).trim().replace(/\s+/g, " "), columns: span("colspan"), rows: span("rowspan") };
}

const opened = (words: string, tables: string[]): string =>
  words.replace(/\uE001(\d+)\uE002/g, (_, at: string) => tables[Number(at)] ?? "");

function plain(html: string): string {
  const lines = html.replace(/<(?:p|h\d|li|br)\b[^>]*>|<\/(?:p|h\d|li|ul|ol)>/g, "\n").replace(/<[^>]*>/g, "");
  return lines.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (mark) => marks[mark] ?? mark).replace(/\n{2,}/g, "\n");
}
