import { constants, inflateSync } from "node:zlib";
import { unzipSync } from "fflate";

/** A file, and whatever lies packed in it: the parts of a Word or Excel file, the streams of a PDF. */
export function unfolded(file: Buffer): Buffer[] {
  if (file.subarray(0, 2).toString("latin1") === "PK") return [file, ...parts(file)];
  return file.subarray(0, 1024).includes("%PDF") ? [file, ...streams(file)] : [file];
}

function parts(file: Buffer): Buffer[] {
  try {
    return Object.values(unzipSync(file)).flatMap((part) => unfolded(Buffer.from(part)));
  } catch {
    return [];
  }
}

const streams = (file: Buffer): Buffer[] =>
  [...file.toString("latin1").matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    try {
      return [inflateSync(file.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 })];
    } catch {
      return [];
    }
  });
