import { decodePDFRawStream, PDFArray, PDFDict, PDFName, type PDFObject, PDFRawStream } from "@cantoo/pdf-lib";
import { bareJp2 } from "#app/evidence/bare/bare-jp2.ts";
import { bareJpeg } from "#app/evidence/bare/bare-jpeg.ts";

const [filter, parms] = [PDFName.of("Filter"), PDFName.of("DecodeParms")];
/** Pictures that lie in a PDF as files of their own, with all they tell; the others are pixels and nothing else (ISO 32000-2 7.4). */
const bared = new Map([
  [PDFName.of("DCTDecode"), bareJpeg],
  [PDFName.of("DCT"), bareJpeg],
  [PDFName.of("JPXDecode"), bareJp2],
]);

/** Leaves of a stream that is a JPEG or JPEG 2000 file only what it is drawn from; one that cannot be read becomes a grey dot. */
export function bareImage(stream: PDFRawStream): void {
  const { dict } = stream;
  const filters = listOf(dict.lookup(filter));
  const last = filters.at(-1);
  const bare = last instanceof PDFName && bared.get(last);
  if (!bare) return;
  const file = fileIn(stream, filters);
  const left = file && bare(file);
  if (left) keep(stream, filters, left);
  else greyDot(stream);
}

function keep(stream: PDFRawStream, filters: (PDFObject | undefined)[], left: Buffer): void {
  const { dict } = stream;
  if (filters.length > 1) {
    const inside = dict.lookup(parms);
    const its = inside instanceof PDFArray ? inside.lookup(filters.length - 1) : undefined;
    dict.set(filter, filters.at(-1) as PDFName);
    dict.delete(parms);
    if (its instanceof PDFDict) dict.set(parms, its);
  }
  stream.updateContents(left);
}

const listOf = (found: PDFObject | undefined): (PDFObject | undefined)[] =>
  found instanceof PDFArray ? Array.from({ length: found.size() }, (_, at) => found.lookup(at)) : [found];

/** The picture's file, once what it was packed in besides is undone; null when that cannot be. */
function fileIn({ dict, contents }: PDFRawStream, filters: (PDFObject | undefined)[]): Buffer | null {
  if (filters.length === 1) return Buffer.from(contents);
  const { context } = dict;
  const outer = PDFDict.withContext(context);
  const before = dict.lookup(parms);
  outer.set(filter, context.obj(filters.slice(0, -1) as PDFName[]));
  if (before instanceof PDFArray) outer.set(parms, before);
  try {
    return Buffer.from(decodePDFRawStream(PDFRawStream.of(outer, contents)).decode());
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}

function greyDot(stream: PDFRawStream): void {
  const { dict } = stream;
  const { context } = dict;
  for (const [key] of dict.entries()) dict.delete(key);
  const one = { Type: "XObject", Subtype: "Image", Width: 1, Height: 1, ColorSpace: "DeviceGray", BitsPerComponent: 8 };
  for (const [name, value] of context.obj(one).entries()) dict.set(name, value);
  stream.updateContents(Uint8Array.of(0xcc));
}
