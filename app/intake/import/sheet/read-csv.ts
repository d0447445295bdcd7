import { parse } from "csv-parse/sync";
import { filled, NoSheet, type SheetRow } from "./sheet.ts";

/** A table as text: UTF-8, GB18030 (as Excel writes it in China) or UTF-16, its cells apart by commas, tabs or semicolons. */
export function readCsv(bytes: Buffer): SheetRow[] {
  const text = textOf(bytes);
  if (text.includes("\0") || /^\s*</.test(text)) throw new NoSheet("intake.import.issues.kind");
  const read = { bom: true, delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, skip_empty_lines: false };
  try {
    return filled(parse(text, read));
  } catch (error) {
    throw error instanceof NoSheet ? error : new NoSheet("intake.import.issues.damaged");
  }
}

function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The other one, then.
    }
  }
  throw new NoSheet("intake.import.issues.kind");
}

/** Whichever stands most often in the first lines. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 4000);
  const counted = [",", "\t", ";"].map((sign) => ({ sign, times: first.split(sign).length }));
  return counted.reduce((one, other) => (other.times > one.times ? other : one)).sign;
}
