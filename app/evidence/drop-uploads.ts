import { rm } from "node:fs/promises";
import type { Upload } from "./upload.ts";

/** Files that came with a form that nobody takes. */
export async function dropUploads(uploads: Upload[]): Promise<void> {
  for (const { path } of uploads) await rm(path, { force: true });
}
