import { readFileSync } from "node:fs";

/** A file that was named to a command; null when it cannot be found or opened. */
export function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

export const notThere = (file: string): string => `找不到或打不开文件：${file}。 · The file cannot be found or opened: ${file}.`;
