import { type FileHandle, open } from "node:fs/promises";
import { vi } from "vitest";

/** Counts the files that are given out in a stream from now on: whether each is closed. They are held, so that no sweep closes them. */
export async function openedFiles(): Promise<() => boolean[]> {
  const any = await open("package.json");
  const given = vi.spyOn(Object.getPrototypeOf(any) as FileHandle, "createReadStream");
  await any.close();
  return () => (given.mock.contexts as FileHandle[]).map(({ fd }) => fd < 0);
}
