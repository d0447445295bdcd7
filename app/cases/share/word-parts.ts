const schema = "http://schemas.openxmlformats.org";
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = `xmlns:w="${schema}/wordprocessingml/2006/main"`;

type Look = "text" | "title" | "heading" | "chapter" | "quiet";

/** Sizes in half points, space in twentieths of a point: as an official paper is set (GB/T 9704), in faces that Word in China has. */
const looks: Record<Look, { face: string; size: number; bold: boolean; before: number; indent: number; centred?: boolean }> = {
  text: { face: "仿宋", size: 28, bold: false, before: 0, indent: 200 },
  title: { face: "宋体", size: 44, bold: true, before: 0, indent: 0, centred: true },
  heading: { face: "黑体", size: 32, bold: false, before: 320, indent: 0 },
  chapter: { face: "楷体", size: 30, bold: true, before: 120, indent: 0 },
  quiet: { face: "仿宋", size: 24, bold: false, before: 0, indent: 0 },
};

/** A paragraph; its indent is counted in hundredths of a character. */
export function paragraph(words: string, look: Look = "text"): string {
  const { before, indent, centred } = looks[look];
  const style = `<w:pPr>${look === "title" ? '<w:pStyle w:val="Title"/>' : look === "heading" ? '<w:pStyle w:val="Heading1"/>' : ""}<w:spacing w:before="${before}" w:line="360" w:lineRule="auto"/><w:ind w:firstLineChars="${indent}"/>${centred ? '<w:jc w:val="center"/>' : ""}</w:pPr>`;
  return `<w:p>${style}${run(words, look)}</w:p>`;
}

/** A ruled table; widths in twentieths of a point. Its first row is repeated on every page. */
export function table(rows: string[][], widths: number[]): string {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="5B5A55"/>`,
  );
  const grid = widths.map((wide) => `<w:gridCol w:w="${wide}"/>`).join("");
  const row = (cells: string[], at: number) =>
    `<w:tr><w:trPr><w:cantSplit/>${at ? "" : "<w:tblHeader/>"}</w:trPr>${cells.map((words, column) => cell(words, widths[column] ?? 1000, at === 0)).join("")}</w:tr>`;
  const shape = `<w:tblPr><w:tblW w:w="${widths.reduce((sum, wide) => sum + wide, 0)}" w:type="dxa"/><w:tblBorders>${sides.join("")}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
  return `<w:tbl>${shape}<w:tblGrid>${grid}</w:tblGrid>${rows.map(row).join("")}</w:tbl>`;
}

const cell = (words: string, wide: number, head: boolean): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${wide}" w:type="dxa"/></w:tcPr><w:p>${run(words, "quiet", head)}</w:p></w:tc>`;

function run(words: string, look: Look, bold = looks[look].bold): string {
  const { face, size } = looks[look];
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${face}"/>`;
  return `<w:r><w:rPr>${fonts}${bold ? "<w:b/>" : ""}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr><w:t xml:space="preserve">${safe(words)}</w:t></w:r>`;
}

/** The parts of a document with this body, on A4. */
export function documentOf(body: string): Record<string, string> {
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1417" w:bottom="1440" w:left="1417" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const relation = `${schema}/officeDocument/2006/relationships`;
  const style = (id: string, name: string, level: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${level ? `<w:pPr>${level}</w:pPr>` : ""}</w:style>`;
  return {
    "[Content_Types].xml": `${declared}<Types xmlns="${schema}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/></Types>`,
    "_rels/.rels": `${declared}<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${declared}<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    "word/styles.xml": `${declared}<w:styles ${main}>${style("Normal", "Normal", "")}${style("Title", "Title", "")}${style("Heading1", "heading 1", '<w:outlineLvl w:val="0"/>')}</w:styles>`,
    "word/document.xml": `${declared}<w:document ${main}><w:body>${body}${page}</w:body></w:document>`,
  };
}

/** Text for XML; what was removed from it is a black bar, and what XML cannot hold is left out. */
const safe = (words: string): string =>
  words
    .replaceAll("[遮盖]", "███")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
