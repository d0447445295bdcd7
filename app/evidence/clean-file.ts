import { cleanOffice } from "./clean-office.ts";
import { cleanPicture } from "./clean-picture.ts";
import { cleanVideo } from "./clean-video.ts";
import { kindOf } from "./kinds.ts";
import { shelveCopy, withOriginal } from "./store.ts";

/** What may be looked at of a file; pictures also have a size. */
export type Clean = { sha256: Buffer; width?: number; height?: number };

/**
 * Makes what staff may look at: a picture drawn anew, a film without its words, a Word or Excel file without its
 * properties, a PDF as it is; null when it cannot be read.
 */
export async function cleanFile(sha256: Buffer, mediaType: string): Promise<Clean | null> {
  const kind = kindOf(mediaType);
  if (kind === "picture") return cleanPicture(sha256, mediaType);
  if (kind === "video") return cleanVideo(sha256);
  if (kind !== "document") return null;
  if (mediaType !== "application/pdf") return withOriginal(sha256, (file) => cleanOffice(file, mediaType));
  await shelveCopy("originals", "pictures", sha256);
  return { sha256 };
}
