import { fileTypeFromBuffer } from "file-type";
import { bareJpeg } from "./bare-jpeg.ts";
import { barePng } from "./bare-png.ts";
import { bareWebp } from "./bare-webp.ts";
import { redraw } from "./redraw.ts";

const bared: Record<string, (bytes: Buffer) => Buffer | null> = {
  "image/jpeg": bareJpeg,
  "image/png": barePng,
  "image/webp": bareWebp,
};

/** Kinds that sharp and we can read; a drawing that is a program (SVG) or a list of commands (EMF, WMF) is none. */
const drawable = /^image\/(jpeg|png|apng|webp|gif|tiff|hei[cf])$/;

/**
 * A picture out of a document without place, camera, names and minutes (SECURITY R12), its pixels as they came wherever that can be;
 * it is not turned: whoever set it into the page did. Null when it is no picture that can be read.
 */
export async function barePicture(bytes: Buffer): Promise<Buffer | null> {
  const mediaType = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? "";
  if (!drawable.test(mediaType)) return null;
  return bared[mediaType]?.(bytes) ?? redraw(bytes, mediaType);
}
