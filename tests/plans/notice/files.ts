import { strToU8, zipSync } from "fflate";

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const rels =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A .docx around the XML of a body. */
export function docx(body: string, numbering?: string): Buffer {
  const parts: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(rels),
    "word/document.xml": strToU8(`<w:document ${ns}><w:body>${body}</w:body></w:document>`),
  };
  if (numbering) parts["word/numbering.xml"] = strToU8(`<w:numbering ${ns}>${numbering}</w:numbering>`);
  return Buffer.from(zipSync(parts));
}

export const paragraph = (words: string, level?: number): string =>
  `<w:p>${level === undefined ? "" : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`;

/** Lines of Chinese words printed on pages, 14 points each, in a font every reader knows. */
export function pdf(pages: string[][], extra = ""): Buffer {
  const objects = ["<</Type/Catalog/Pages 2 0 R>>", ""];
  objects.push("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>");
  objects.push(
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 5 0 R>>",
  );
  objects.push(
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>",
  );
  const kids = pages.map((lines) => {
    const shown = lines.map((line, row) => `BT /F 14 Tf 1 0 0 1 60 ${760 - row * 24} Tm <${ucs2(line)}> Tj ET`).join("\n");
    objects.push(`<</Length ${shown.length}>>\nstream\n${shown}\nendstream`);
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${objects.length} 0 R>>`);
    return `${objects.length} 0 R`;
  });
  objects[1] = `<</Type/Pages/Kids[${kids.join(" ")}]/Count ${kids.length}>>`;
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${extra}>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, "latin1");
}

const ucs2 = (words: string): string => Buffer.from(words, "utf16le").swap16().toString("hex");
