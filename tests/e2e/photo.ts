import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { photo } from "#tests/support/photo.ts";

/** The same photograph as a file to choose. */
export async function drawPhoto(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await photo());
  return file;
}
