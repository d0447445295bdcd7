import { type PDFDict, PDFHexString, PDFName } from "@cantoo/pdf-lib";

const [title, kind] = [PDFName.of("T"), PDFName.of("Subtype")];
/** What people put on a page, with their name as its title (ISO 32000-2 12.5.6.2); of a form's field the same is its name. */
const notes = new Set(
  "Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Sound Redact"
    .split(" ")
    .map((name) => PDFName.of(name)),
);

/** A comment's author becomes a number, the same each time in one file. */
export function unsignNote(dict: PDFDict, known: Map<string, number>): void {
  const its = dict.lookup(kind);
  if (!(its instanceof PDFName) || !notes.has(its) || !dict.has(title)) return;
  const name = String(dict.lookup(title));
  const number = known.get(name) ?? known.size + 1;
  known.set(name, number);
  dict.set(title, PDFHexString.fromText(`作者${number}`));
}
