/** A piece of text where pdf.js found it, in points from the lower left corner. */
export type PdfPiece = { str: string; transform: number[]; width: number; height: number };

/** A printed line: its words, with a tab where a wide gap stands between columns. */
export type PdfLine = { words: string; left: number; right: number; bottom: number; size: number };

/** Pieces that stand at one height are one line, read from left to right. */
export function linesOfPage(pieces: PdfPiece[]): PdfLine[] {
  const rows: PdfPiece[][] = [];
  const shown = pieces.filter((piece) => piece.str.trim()).sort((a, b) => bottom(b) - bottom(a));
  for (const piece of shown) {
    const row = rows.at(-1);
    const level = row?.[0];
    if (row && level && Math.abs(bottom(level) - bottom(piece)) < Math.max(2, size(level) * 0.45)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

function lineOf(row: PdfPiece[]): PdfLine {
  const pieces = row.sort((a, b) => left(a) - left(b));
  const height = Math.max(...pieces.map(size));
  let words = "";
  let end: number | null = null;
  for (const piece of pieces) {
    const gap = end === null ? 0 : left(piece) - end;
    if (gap > height * 1.2) words += "\t";
    else if (gap > height * 0.3 && /[A-Za-z0-9]$/.test(words) && /^[A-Za-z0-9]/.test(piece.str)) words += " ";
    words += piece.str;
    end = left(piece) + piece.width;
  }
  const first = pieces[0];
  return { words: words.trim(), left: first ? left(first) : 0, right: end ?? 0, bottom: first ? bottom(first) : 0, size: height };
}

const left = (piece: PdfPiece): number => piece.transform[4] ?? 0;
const bottom = (piece: PdfPiece): number => piece.transform[5] ?? 0;
const size = (piece: PdfPiece): number => piece.height || Math.abs(piece.transform[3] ?? 0) || 10;
