import { Unzip, UnzipInflate, zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { filled, limits, NoSheet, type SheetRow } from "./sheet.ts";

/**
 * The first sheet of an .xlsx, each cell as text: of a formula the value that was saved with it, of a date its day. Only the parts
 * with words are taken out, counted while they inflate, and packed anew: what the reader opens is what was counted.
 */
export async function readXlsx(bytes: Buffer): Promise<SheetRow[]> {
  const packed = zipSync(unpacked(bytes), { level: 0 });
  const table = await readSheet<string>(packed.buffer as ArrayBuffer, 1, { parseNumber: plain }).catch(() => {
    throw new NoSheet("intake.import.issues.damaged");
  });
  return filled(table.map((row) => row.map((cell) => written(cell))));
}

function written(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** As the spreadsheet shows it: it holds fifteen digits. What was longer has lost its end, and is left to look like that. */
function plain(digits: string): string {
  const number = Number(digits);
  return Math.abs(number) < 1e15 ? String(Number(number.toPrecision(15))) : number.toExponential();
}

function unpacked(bytes: Buffer): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  let inflated = 0;
  let files = 0;
  const unzip = new Unzip((file) => {
    if (++files > 1_000) throw new NoSheet("intake.import.issues.tooHard");
    const needed = /\.(xml|rels)$/.test(file.name);
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, final) => {
      inflated += piece?.length ?? 0;
      if (inflated > limits.inflatedBytes) throw new NoSheet("intake.import.issues.tooHard");
      if (error) throw new NoSheet("intake.import.issues.damaged");
      if (needed) pieces.push(piece);
      if (final && needed) parts[file.name] = Buffer.concat(pieces);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += 16_384) unzip.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length);
  return parts;
}
