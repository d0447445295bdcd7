import { isUtf8 } from "node:buffer";
import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { barePicture } from "#app/evidence/bare/bare-picture.ts";
import { withoutPeople } from "#app/evidence/office/without-people.ts";

const gone = ["Filter", "DecodeParms", "Params", "DL"].map((name) => PDFName.of(name));

/** The files that a part of a PDF brings along (ISO 32000-2 7.11.4). */
export function attachmentsOf(dict: PDFDict): PDFRawStream[] {
  const files = dict.lookup(PDFName.of("EF"));
  if (!(files instanceof PDFDict)) return [];
  return files.keys().flatMap((key) => {
    const file = files.lookup(key);
    return file instanceof PDFRawStream ? [file] : [];
  });
}

/** A picture or an Office file is bared, words stay; of anything else nobody knows what it tells, and nothing is left of it. */
export async function bareAttachment(file: PDFRawStream): Promise<void> {
  const bytes = bytesOf(file);
  const bare = (await barePicture(bytes)) ?? (await withoutPeople(bytes)) ?? (isWords(bytes) ? bytes : Buffer.alloc(0));
  for (const name of gone) file.dict.delete(name);
  file.updateContents(bare);
}

function bytesOf(file: PDFRawStream): Buffer {
  try {
    return Buffer.from(decodePDFRawStream(file).decode());
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return Buffer.alloc(0);
  }
}

/** An electronic invoice brings its figures along like this. */
const isWords = (bytes: Buffer): boolean => isUtf8(bytes) && !bytes.includes(0) && !bytes.subarray(0, 1024).includes("%PDF");
