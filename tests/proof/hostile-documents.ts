import sharp from "sharp";
import { bytesOf } from "#tests/support/pdf.ts";
import { picturedPdf, withAttachments } from "#tests/support/pictured-pdf.ts";
import { tellingDocx, tellingXlsx } from "#tests/support/telling-office.ts";
import type { Hostile } from "./hostile-files.ts";

const who = "CanaryInside";

/** Documents with something in them that tells, or that was made to be hard. */
export async function hostileDocuments(): Promise<Hostile[]> {
  const shown = { verdict: "shown", gone: who } as const;
  const drawn = sharp({ create: { width: 9000, height: 9000, channels: 3, background: "white" } });
  const bomb = Buffer.concat([await drawn.gif().toBuffer(), Buffer.from(who)]);
  const word = (more: Record<string, Uint8Array> = {}) => tellingDocx(who, "six boxes", more);
  const script = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>${who}()</script></svg>`);
  const page = Buffer.from(`<html><img src="http://127.0.0.1/${who}"></html>`);
  return [
    { name: "Word with places in its pictures, and people", content: await word(), ...shown },
    { name: "Excel with places in its pictures, and people", content: await tellingXlsx(who, "1980"), ...shown },
    { name: "pdf with places in its pictures", content: await bytesOf(await picturedPdf(who)), ...shown },
    { name: "pdf with files that tell", content: await bytesOf(await withAttachments(await picturedPdf(who), who)), ...shown },
    {
      name: "Word in Word in Word",
      content: await word({ "word/embeddings/a.docx": await word({ "word/a.docx": await word() }) }),
      ...shown,
    },
    { name: "Word with a drawing that is a program", content: await word({ "word/media/a.svg": script }), ...shown },
    { name: "Word with a page of the web", content: await word({ "word/afchunk.html": page }), ...shown },
    { name: "Word with a program", content: await word({ "word/vbaProject.bin": Buffer.from(who) }), ...shown },
    { name: "Word with a picture that fills the memory", content: await word({ "word/media/a.gif": bomb }), ...shown },
    { name: "Word that grows without end", content: await word({ "word/a.xml": Buffer.alloc(120 << 20, " ") }), verdict: "unseen" },
  ];
}
