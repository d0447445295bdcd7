import { answerAsked } from "#app/apart.server.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { NoSheet, type Sheet } from "./sheet.ts";

/* The program that read-sheet.ts runs. */

answerAsked(async (sent: Uint8Array): Promise<Sheet> => {
  const bytes = Buffer.from(sent);
  try {
    const zipped = bytes.subarray(0, 4).equals(Buffer.from("PK\x03\x04"));
    return { outcome: "read", rows: zipped ? await readXlsx(bytes) : readCsv(bytes) };
  } catch (error) {
    return { outcome: "unreadable", issue: error instanceof NoSheet ? error.issue : "intake.import.issues.damaged" };
  }
});
