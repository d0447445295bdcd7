import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { tellingDocx } from "./telling-office.ts";
import { tellingJp2, tellingJpeg } from "./telling-pictures.ts";

/** A PDF as a phone makes it of a photograph: the JPEG lies in it with place and owner, also packed once more, broken, and as JPEG 2000. */
export async function picturedPdf(who: string): Promise<PDFDocument> {
  const photo = await tellingJpeg(who);
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([300, 200]);
  page.drawImage(await pdf.embedJpg(photo), { x: 10, y: 10, width: 96, height: 64 });
  const { context } = pdf;
  const said = { Type: "XObject", Subtype: "Image", Width: 48, Height: 32, ColorSpace: "DeviceRGB", BitsPerComponent: 8 };
  const lies = (filter: string | string[], bytes: Uint8Array) =>
    context.register(PDFRawStream.of(context.obj({ ...said, Filter: filter, Length: bytes.length }), new Uint8Array(bytes)));
  const note = { Type: "Annot", Subtype: "Text", Rect: [0, 0, 9, 9], T: PDFString.of(who), Contents: PDFString.of("why so dear?") };
  page.node.set(PDFName.of("Annots"), context.obj([context.register(context.obj(note))]));
  const pictures = {
    Packed: lies(["FlateDecode", "DCTDecode"], deflateSync(photo)),
    Broken: lies("DCTDecode", Buffer.from(`no picture ${who}`)),
    Scan: lies("JPXDecode", tellingJp2(who)),
  };
  page.node.set(PDFName.of("Others"), context.obj(pictures));
  return pdf;
}

/** With files that hang on it: a photograph, a letter, an invoice's figures, and something nobody can look into. */
export async function withAttachments(pdf: PDFDocument, who: string): Promise<PDFDocument> {
  await pdf.attach(new Uint8Array(await tellingJpeg(who)), "photo.jpg");
  await pdf.attach(new Uint8Array(await tellingDocx(who, "six boxes")), "letter.docx");
  await pdf.attach(new TextEncoder().encode("<invoice>1980</invoice>"), "invoice.xml");
  await pdf.attach(new Uint8Array(Buffer.from(`\0\xff${who}`, "latin1")), "thing.bin");
  return pdf;
}
