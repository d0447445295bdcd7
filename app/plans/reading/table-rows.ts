import type { Line, Page, Span } from "./page.ts";
import { type Passage, passageOf } from "./passage.ts";
import { type Part, partOf } from "./role-words.ts";

/** A row of a table that says who does what: what it is about, and for each column of units its heading and its words. */
export type Row = {
  span: Span;
  title: Passage;
  details: Passage[];
  units: { heading: string; part: Part; cell: Passage }[];
  inherited: boolean;
};

export type Table = { span: Span; rows: Row[] };

type Cell = Span & { words: string };
type Column = { at: number; heading: string; role: Part | null; about: boolean; exact: boolean };

const role = /牵头|责任|主办|主责|承办|负责|配合|协办|协助|指导|督办|参与|分工|科室|单位|部门/;
const about = /领域|任务|内容|事项|行为|重点|项目|问题|产品|类别|行业|案件|品种/;
const nobody = /^(?:无|\/|-+|—+|待定|暂无|\\)$/;

/** Tables with a heading row that names areas and units. Statistics and forms have no column of units and are not read. */
export function tablesOf(page: Page, lines: Line[]): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    const header = lines[at];
    const columns = header ? columnsOf(page, header) : null;
    if (!header || !columns) continue;
    const rows: Row[] = [];
    let last = at;
    for (let next = at + 1; next < lines.length; next++) {
      const line = lines[next];
      if (!line) break;
      if (!line.words || /^[\s|:-]+$/.test(line.words)) continue;
      const cells = cellsOf(page, line);
      const above = rows.at(-1);
      if (cells.length < 2 && above && continues(page, above)) lengthen(page, lines, above, line);
      else if (cells.length < 2 && isHeading(line.words)) continue;
      else if (cells.length < 2 || next - last > 3) break;
      else rows.push(rowOf(page, lines, columns, cells, line, above));
      last = next;
    }
    const read = rows.filter((row) => row.title.plain.trim());
    if (read.length) tables.push({ span: { from: header.from, to: lines[last]?.to ?? header.to }, rows: read });
    at = last;
  }
  return tables;
}

function columnsOf(page: Page, line: Line): Column[] | null {
  const cells = cellsOf(page, line);
  if (cells.length < 2 || cells.some(({ words }) => words.length > 16)) return null;
  const columns = cells.map(({ words }, at) => {
    const isRole = role.test(words) && !/任务分工|重点/.test(words);
    const isAbout = !isRole && about.test(words);
    return { at, heading: words, role: isRole ? partOf(words) : null, about: isAbout, exact: /领域|任务|事项|项目|类别/.test(words) };
  });
  return columns.some((column) => column.role) && columns.some((column) => column.about) ? columns : null;
}

function rowOf(page: Page, lines: Line[], columns: Column[], cells: Cell[], line: Line, above: Row | undefined): Row {
  const words = (at: number): Passage => passageOf(page, lines, cells[at]?.from ?? line.to, cells[at]?.to ?? line.to);
  const subjects = columns.filter((column) => column.about).map((column) => words(column.at));
  const rank = (cell: Passage) =>
    Number(/类别|类型|行业|板块/.test(columns.filter((column) => column.about)[subjects.indexOf(cell)]?.heading ?? ""));
  const filled = subjects.filter((cell) => cell.plain.trim());
  const own = columns.flatMap((column) => (column.role ? [{ heading: column.heading, part: column.role, cell: words(column.at) }] : []));
  const empty = own.every(({ cell }) => !cell.plain.trim());
  const units = (empty && above ? above.units : own).filter(({ cell }) => cell.plain.trim() && !nobody.test(cell.plain.trim()));
  const [title = words(cells.length)] = [...filled].sort((a, b) => rank(a) - rank(b));
  const details = filled.filter((cell) => cell !== title);
  return { span: { from: line.from, to: line.to }, title, details, units, inherited: empty && units.length > 0 };
}

/** Cells stand between tabs, bars or wide gaps. */
function cellsOf(page: Page, line: Line): Cell[] {
  const bars = /^\|/.test(line.words);
  const gap = bars ? /\|/g : line.words.includes("\t") ? /\t/g : / {2,}|\|/g;
  let start = line.from;
  while (page.plain[start - 1] === "\t") start--;
  const words = page.plain.slice(start, line.to);
  const cells: Cell[] = [];
  let from = bars ? 1 : 0;
  for (const { index, 0: between } of [...words.matchAll(gap), { index: words.length, 0: "" }]) {
    if (bars && (index === 0 || (index === words.length && from >= words.length))) continue;
    cells.push({ from: start + from, to: start + index, words: words.slice(from, index).trim() });
    from = index + between.length;
  }
  return cells;
}

const continues = (page: Page, row: Row): boolean => /[、,]\s*$/.test(page.plain.slice(row.span.from, row.span.to));

function lengthen(page: Page, lines: Line[], row: Row, line: Line): void {
  row.span = { from: row.span.from, to: line.to };
  const last = row.units.at(-1) ?? row;
  const cell = "cell" in last ? last.cell : last.title;
  const longer = passageOf(page, lines, cell.at[0] ?? line.from, line.to);
  if ("cell" in last) last.cell = longer;
}

const isHeading = (words: string): boolean =>
  words.length <= 20 && !/[。;:]/.test(words) && !/^(?:[一二三四五六七八九十]+、|注|附|联系)/.test(words);
