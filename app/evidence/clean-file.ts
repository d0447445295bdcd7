import { cleanOffice } from "./clean-office.ts";
import { cleanPicture } from "./clean-picture.ts";
import { cleanVideo } from "./clean-video.ts";
import { kindOf } from "./kinds.ts";
import { shelveCopy } from "./store.ts";

/** What may be looked at of a file; pictures also have a size. */
export type Clean = { sha256: Buffer; width?: number; height?: number };

/**
 * Makes what staff may look at of the original at this place: a picture drawn anew, a film without its words, a Word or Excel file without its
 * properties, a PDF as it is, which are the bytes of `sha256`; null when it cannot be read.
 */
export async function cleanFile(file: string, sha256: Buffer, mediaType: string): Promise<Clean | null> {
  const kind = kindOf(mediaType);
  if (kind === "picture") return cleanPicture(file, mediaType);
  if (kind === "video") return cleanVideo(file);
  if (kind !== "document") return null;
  if (mediaType !== "application/pdf") return cleanOffice(file, mediaType);
  await shelveCopy("pictures", file, sha256);
  return { sha256 };
}
