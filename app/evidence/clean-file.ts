import { cleanOffice } from "./clean-office.ts";
import { cleanPdf } from "./clean-pdf.ts";
import { cleanPicture } from "./clean-picture.ts";
import { cleanVideo } from "./clean-video.ts";
import { kindOf } from "./kinds.ts";
import { withOriginal } from "./store.ts";

/** What may be looked at of a file; pictures also have a size. */
export type Clean = { sha256: Buffer; width?: number; height?: number };

/**
 * Makes what staff may look at: a picture drawn anew, a film without its words, documents
 * without the properties that name an author; null when it cannot be read.
 */
export async function cleanFile(sha256: Buffer, mediaType: string): Promise<Clean | null> {
  const kind = kindOf(mediaType);
  if (kind === "picture") return cleanPicture(sha256, mediaType);
  if (kind === "video") return cleanVideo(sha256);
  if (kind !== "document") return null;
  if (mediaType === "application/pdf") return cleanPdf(sha256);
  return withOriginal(sha256, (file) => cleanOffice(file, mediaType));
}
