import {
  ParseSpeeds,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { attachmentsOf, bareAttachment } from "./bare-attachment.ts";
import { bareImage } from "./bare-image.ts";
import { unsignNote } from "./unsign-note.ts";

/** What a program writes about a file and not on its pages: XMP, and whatever it keeps for itself. They may hang on any part. */
const telling = ["Metadata", "PieceInfo"].map((name) => PDFName.of(name));

/** In a process of its own nobody waits for a breath in between. */
const whole = { updateMetadata: false, throwOnInvalidObject: true, parseSpeed: ParseSpeeds.Fastest };
const unchanged = { useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false };
const anew = { ...unchanged, rewrite: true, objectsPerTick: Number.POSITIVE_INFINITY };

export type Rewritten = { outcome: "rewritten"; bytes: Uint8Array } | { outcome: "as-it-came" };

/**
 * A PDF written anew from what its pages reach: the properties (/Info), XMP at any depth, private data of programs, older versions
 * and what nothing names stay behind, and so does what its pictures and attached files tell besides what they show, and who wrote a
 * comment. As it came when it is locked or signed, which a change would undo, and when it cannot be read to the last object or has
 * another number of pages afterwards: half a document is worse than a named one. Comments, forms and attachments stay: they are part
 * of what was said. A picture written into a page's own commands (BI … EI) stays as it is.
 */
export async function withoutAuthor(bytes: Uint8Array): Promise<Rewritten> {
  if (!endsWhole(bytes)) return { outcome: "as-it-came" };
  try {
    const read = await PDFDocument.load(bytes, { ...whole, preserveXFA: true });
    const pages = read.getPageCount();
    if (read.isEncrypted || pages === 0 || !(await forget(read.context))) return { outcome: "as-it-came" };
    const written = await read.save(anew);
    const again = await PDFDocument.load(written, whole);
    return again.getPageCount() === pages ? { outcome: "rewritten", bytes: written } : { outcome: "as-it-came" };
  } catch (error) {
    // More than this process holds, or deeper than it goes: no file that somebody wrote, and its process ends of it.
    if (error instanceof RangeError) throw error;
    return { outcome: "as-it-came" };
  }
}

/** Of one that was cut off the reader makes what it can, and would leave the rest away without a word. */
const endsWhole = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(-1024)).includes("%%EOF");

/** False when there is a signature: then nothing may be changed. */
async function forget(context: PDFContext): Promise<boolean> {
  const { trailerInfo } = context;
  delete trailerInfo.Info;
  delete trailerInfo.ID;
  const reached = new Set<string>();
  const attached = new Set<PDFRawStream>();
  const known = new Map<string, number>();
  const open: (PDFObject | undefined)[] = [trailerInfo.Root];
  while (open.length) {
    const one = open.pop();
    if (one instanceof PDFRef) {
      if (reached.has(one.tag)) continue;
      reached.add(one.tag);
      open.push(context.lookup(one));
      continue;
    }
    if (one instanceof PDFArray) open.push(...one.asArray());
    const dict = one instanceof PDFStream ? one.dict : one;
    if (!(dict instanceof PDFDict)) continue;
    if (dict.has(PDFName.of("ByteRange"))) return false;
    for (const name of telling) dict.delete(name);
    for (const file of attachmentsOf(dict)) attached.add(file);
    unsignNote(dict, known);
    if (one instanceof PDFRawStream) bareImage(one);
    open.push(...dict.values());
  }
  for (const file of attached) await bareAttachment(file);
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref.tag)) context.delete(ref);
  return true;
}
