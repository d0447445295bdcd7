import { cleanOffice } from "./clean-office.ts";
import { cleanPdf } from "./clean-pdf.ts";
import { cleanPicture } from "./clean-picture.ts";
import { cleanVideo } from "./clean-video.ts";
import { kindOf } from "./kinds.ts";

/** What may be looked at of a file; pictures also have a size. */
export type Clean = { sha256: Buffer; width?: number; height?: number };

/**
 * Makes what staff may look at of the original at this place, whose bytes have `sha256`: a picture drawn anew, a film without its
 * words, documents without what their properties, pictures and comments tell of people; null when it cannot be read.
 */
export async function cleanFile(file: string, sha256: Buffer, mediaType: string): Promise<Clean | null> {
  const kind = kindOf(mediaType);
  if (kind === "picture") return cleanPicture(file, mediaType);
  if (kind === "video") return cleanVideo(file);
  if (kind !== "document") return null;
  return mediaType === "application/pdf" ? cleanPdf(file, sha256) : cleanOffice(file, mediaType);
}
