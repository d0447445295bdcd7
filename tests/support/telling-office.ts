import { type Zippable, zipSync } from "fflate";
import { tellingEmf, tellingHeic, tellingJpeg, tellingPng, tellingSvg, tellingTiff, tellingWebp } from "./telling-pictures.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const sheets = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const types = (main: string, kind: string) =>
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`;
const rels = (all: string) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
const rel = (id: string, type: string, target: string, mode = "") =>
  `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"${mode}/>`;
const home = (who: string) => `C:\\Users\\${who}\\Desktop`;

async function picturesOf(who: string, folder: string): Promise<Zippable> {
  return {
    [`${folder}/image1.jpeg`]: await tellingJpeg(who),
    [`${folder}/image2.png`]: await tellingPng(who),
    [`${folder}/image3.webp`]: await tellingWebp(who),
    [`${folder}/image4.heic`]: await tellingHeic(),
    [`${folder}/image5.tiff`]: await tellingTiff(who),
    [`${folder}/image6.svg`]: tellingSvg(who),
    [`${folder}/image7.emf`]: tellingEmf(who),
    [`${folder}/image8.jpeg`]: Buffer.from(`\xff\xd8${who}`, "latin1"),
    "docProps/thumbnail.jpeg": await tellingJpeg(who),
  };
}

/** A Word file of one paragraph, with pictures, a change, a comment and whatever else Word and WPS keep about people and places. */
export async function tellingDocx(who: string, words: string, more: Zippable = {}, taker = who): Promise<Buffer> {
  const changed = `<w:ins w:id="1" w:author="${who}" w:date="2026-03-04T05:06:07Z"><w:r><w:t>${words}</w:t></w:r></w:ins>`;
  const field = `<w:r><w:instrText> HYPERLINK &quot;${home(who).replaceAll("\\", "\\\\")}&quot; </w:instrText></w:r>`;
  const shown = `<w:r><w:drawing><a:blip xmlns:a="a" r:embed="rId1" xmlns:r="${office}/relationships"><asvg:svgBlip xmlns:asvg="s" r:embed="rId2"/></a:blip><pic:cNvPr xmlns:pic="p" name="Picture 1" descr="${home(who)}\\1.jpg"/></w:drawing></w:r>`;
  return pack({
    "[Content_Types].xml": types("word/document.xml", "wordprocessingml.document"),
    "_rels/.rels": rels(rel("rId1", "officeDocument", "word/document.xml")),
    "word/document.xml": `${head}<w:document ${word}><w:body><w:p>${changed}${field}${shown}</w:p></w:body></w:document>`,
    "word/_rels/document.xml.rels": rels(rel("rId1", "image", "media/image1.jpeg") + rel("rId2", "image", "media/image6.svg")),
    "word/_rels/settings.xml.rels": rels(rel("rId1", "attachedTemplate", `file:///C:/Users/${who}/Normal.dotm`, ' TargetMode="External"')),
    "word/comments.xml": `${head}<w:comments ${word}><w:comment w:id="0" w:author='${who}' w:initials="${who}"><w:p><w:r><w:t>why so dear?</w:t></w:r></w:p></w:comment></w:comments>`,
    "word/people.xml": `${head}<w15:people xmlns:w15="w"><w15:person w15:author="${who}"><w15:presenceInfo w15:providerId="AD" w15:userId="${who}"/></w15:person></w15:people>`,
    "word/footnotes.xml": Buffer.from(
      `\uFEFF<?xml version="1.0" encoding="UTF-16"?><w:footnotes ${word}><w:del w:author="${who}"/></w:footnotes>`,
      "utf16le",
    ),
    "customXml/item1.xml": `<cover><author>${who}</author></cover>`,
    "word/embeddings/oleObject1.bin": `${home(who)}\\receipt.pdf`,
    ...(await picturesOf(taker, "word/media")),
    ...more,
  });
}

/** A workbook of one cell, with pictures, comments old and new, and the folder it was saved in. */
export async function tellingXlsx(who: string, words: string): Promise<Buffer> {
  return pack({
    "[Content_Types].xml": types("xl/workbook.xml", "spreadsheetml.sheet"),
    "_rels/.rels": rels(rel("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${head}<workbook ${sheets} xmlns:r="${office}/relationships"><fileSharing userName="${who}"/><x15ac:absPath xmlns:x15ac="x" url="${home(who)}\\"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(rel("rId1", "worksheet", "worksheets/sheet1.xml")),
    "xl/worksheets/sheet1.xml": `${head}<worksheet ${sheets}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${words}</t></is></c></row></sheetData></worksheet>`,
    "xl/tables/table1.xml": `${head}<table ${sheets} id="1" name="T" displayName="Prices"/>`,
    "xl/comments1.xml": `${head}<comments ${sheets}><authors><author>${who}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>${who}:</t></r><r><t>paid twice</t></r></text></comment></commentList></comments>`,
    "xl/persons/person.xml": `${head}<personList xmlns="p"><person displayName="${who}" id="{1}" userId="${who}" providerId="None"/></personList>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `${head}<pivotCacheDefinition ${sheets} refreshedBy="${who}"/>`,
    "xl/printerSettings/printerSettings1.bin": Buffer.from(`\\\\${who}\\printer`, "utf16le"),
    ...(await picturesOf(who, "xl/media")),
  });
}

function pack(parts: Record<string, string | Zippable[string]>): Buffer {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? Buffer.from(part) : part]);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}
