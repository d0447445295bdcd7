import { constants, deflateRawSync } from "node:zlib";
import { PDFDocument, PDFName, StandardFonts } from "@cantoo/pdf-lib";

/** What a PDF may say of whoever wrote it: in its properties, in XMP of the file and of a page, and in a program's private data. */
export const tellings = (who: string) => ({ info: `${who}-info`, xmp: `${who}-xmp`, page: `${who}-page`, piece: `${who}-piece` });

/** A PDF of one page as a word processor saves it, telling of `who` in every place there is; `packed` as newer programs do. */
export async function tellingPdf(who: string, words: string, packed = false): Promise<PDFDocument> {
  const { info, xmp, page, piece } = tellings(who);
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 200]).drawText(words, { x: 20, y: 100, size: 12, font: await pdf.embedFont(StandardFonts.Helvetica) });
  pdf.setAuthor(info);
  pdf.setProducer(info);
  const { context } = pdf;
  const told = (text: string) => {
    const dict = { Type: "Metadata", Subtype: "XML" };
    const body = `<x:xmpmeta><dc:creator>${text}</dc:creator></x:xmpmeta>`;
    return context.register(packed ? context.flateStream(body, dict) : context.stream(body, dict));
  };
  pdf.catalog.set(PDFName.of("Metadata"), told(xmp));
  pdf.getPage(0).node.set(PDFName.of("Metadata"), told(page));
  pdf.getPage(0).node.set(PDFName.of("PieceInfo"), context.obj({ Word: { Private: PDFName.of(piece) } }));
  return pdf;
}

export const bytesOf = async (pdf: PDFDocument, useObjectStreams = false): Promise<Buffer> =>
  Buffer.from(await pdf.save({ useObjectStreams }));

/** Two hundred kilobytes that unfold to six gigabytes. */
export function unfoldingPdf(): Buffer {
  const piece = deflateRawSync(Buffer.alloc(16 * 1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: 400 }, () => piece), Buffer.from([3, 0])]);
  const head = `%PDF-1.5\n1 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>stream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream endobj\ntrailer<</Root 2 0 R>>\n%%EOF")]);
}
