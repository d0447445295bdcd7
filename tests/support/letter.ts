import { type Letter, writeToBureau } from "#app/intake/write-to-bureau.ts";

/** What a letter says that brings only files. */
export const onlyFiles = "（只有材料）";

/** A letter about a tip, unless another matter is named. */
export const write = (letter: Pick<Letter, "receipt" | "body" | "formKey"> & Partial<Letter>) =>
  writeToBureau({ matter: "tip", uploads: [], kept: [], ...letter }, onlyFiles);
