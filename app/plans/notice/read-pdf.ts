import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { limits } from "./limits.ts";
import { Unreadable } from "./notice-issue.ts";
import { linesOfPage, type PdfLine } from "./pdf-lines.ts";
import { paragraphsOf } from "./pdf-paragraphs.ts";

/** The words of a .pdf that has a text layer; scripts in it are never run, and fonts and pictures are not looked at. */
export async function readPdf(bytes: Buffer): Promise<string> {
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const shipped = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${pathToFileURL(path.join(shipped, "cmaps")).pathname}/`,
    cMapPacked: true,
    standardFontDataUrl: `${pathToFileURL(path.join(shipped, "standard_fonts")).pathname}/`,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > limits.pdfPages) throw new Unreadable("plans.issues.fileTooManyPages");
    const pages: PdfLine[][] = [];
    let letters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const lines = linesOfPage(items.flatMap((item) => ("str" in item ? [item] : [])));
      letters += lines.reduce((sum, line) => sum + line.words.length, 0);
      if (letters > limits.textLetters * 2) throw new Unreadable("plans.issues.textTooLong");
      pages.push(lines);
      page.cleanup();
    }
    if (letters < 10) throw new Unreadable("plans.issues.fileScan");
    return paragraphsOf(pages);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw new Unreadable("plans.issues.fileLocked");
    throw error;
  } finally {
    await task.destroy();
  }
}
