import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync } from "fflate";
import mammoth from "mammoth";
import { limits } from "./limits.ts";
import { Unreadable } from "./notice-issue.ts";
import { textOfHtml } from "./text-of-html.ts";
import { withNumbers } from "./with-numbers.ts";

const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document\d*|numbering|styles|footnotes|endnotes)\.xml|word\/_rels\/document\d*\.xml\.rels)$/;

/**
 * The words of a .docx. Only the parts with words are taken out, counted while they inflate, and packed anew for mammoth: what it opens
 * is what was counted, without pictures, macros or links to elsewhere.
 */
export async function readDocx(bytes: Buffer): Promise<string> {
  const parts = unpacked(bytes);
  const name = Object.keys(parts).find((part) => /^word\/document\d*\.xml$/.test(part));
  const words = name ? parts[name] : undefined;
  if (!name || !words) throw new Unreadable("plans.issues.fileNotText");
  const xml = (part: string) => (parts[part] ? strFromU8(parts[part]) : "");
  const numbered = withNumbers(strFromU8(words), xml("word/numbering.xml"), xml("word/styles.xml"));
  const packed = zipSync({ ...parts, [name]: strToU8(numbered) }, { level: 0 });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(packed) },
    { externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
  );
  return textOfHtml(value);
}

function unpacked(bytes: Buffer): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  let inflated = 0;
  let files = 0;
  const unzip = new Unzip((file) => {
    if (++files > 5_000) throw new Unreadable("plans.issues.fileTooLarge");
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, final) => {
      inflated += piece?.length ?? 0;
      if (inflated > limits.inflatedBytes) throw new Unreadable("plans.issues.fileTooLarge");
      if (error) throw new Unreadable("plans.issues.fileDamaged");
      if (needed.test(file.name)) pieces.push(piece);
      if (final && needed.test(file.name)) parts[file.name] = Buffer.concat(pieces);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += 16_384) unzip.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length);
  return parts;
}
