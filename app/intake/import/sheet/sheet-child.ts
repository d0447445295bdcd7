import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { NoSheet, type Sheet } from "./sheet.ts";

/* The process that read-sheet.ts starts: takes one file, answers, ends. */

process.once("message", async (bytes: Uint8Array) => {
  process.send?.(await answerTo(Buffer.from(bytes)), () => process.exit());
});

async function answerTo(bytes: Buffer): Promise<Sheet> {
  try {
    const zipped = bytes.subarray(0, 4).equals(Buffer.from("PK\x03\x04"));
    return { outcome: "read", rows: zipped ? await readXlsx(bytes) : readCsv(bytes) };
  } catch (error) {
    return { outcome: "unreadable", issue: error instanceof NoSheet ? error.issue : "intake.import.issues.damaged" };
  }
}
