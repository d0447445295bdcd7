import { elsewhere as where } from "#app/i18n/words/zh/sorting.json";
import { lexiconOf } from "#app/sorting/lexicon.ts";
import { sortWords } from "#app/sorting/sort-words.ts";
import { topicTerms } from "#db/seed/reference/topic-terms.ts";
import { bytesOf, notThere } from "./bytes-of.ts";
import { fail } from "./fail.ts";

/** Longer than anybody writes; what is larger is not a tip. */
const largest = 1_000_000;

/** `npm run tip:sort -- FILE…`: one JSON line for each tip, by the words that come with the portal; no database. */
function main(files: string[]): void {
  if (!files.length) fail("用法：tip:sort 文件…。 · Usage: tip:sort FILE….");
  const lexicon = lexiconOf(topicTerms);
  for (const file of files) {
    const read = textOf(file);
    if ("trouble" in read) {
      fail(read.trouble);
      continue;
    }
    const { type, topics, merchant, elsewhere } = sortWords(read.text, lexicon);
    const away = elsewhere && { slug: elsewhere.slug, to: where[elsewhere.slug], because: elsewhere.because };
    process.stdout.write(`${JSON.stringify({ file, type, topics, merchant, elsewhere: away })}\n`);
  }
}

function textOf(file: string): { text: string } | { trouble: string } {
  const bytes = bytesOf(file);
  if (!bytes) return { trouble: notThere(file) };
  if (bytes.length > largest) return { trouble: `文件太大（上限1 MB）：${file}。 · The file is too large (1 MB at most): ${file}.` };
  const text = decoded(bytes);
  if (text === null || isBinary(text)) return { trouble: `这不是文本文件：${file}。 · This is not a text file: ${file}.` };
  if (!text.trim()) return { trouble: `文件里没有文字：${file}。 · The file holds no words: ${file}.` };
  return { text };
}

/** Letters that no text has: control characters other than tabs and line ends. */
const isBinary = (text: string): boolean => /\p{Cc}/u.test(text.replace(/[\t\n\v\f\r]/g, ""));

/** UTF-8, or the GB18030 that older Chinese programs write. */
function decoded(bytes: Buffer): string | null {
  for (const encoding of ["utf-8", "gb18030"])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  return null;
}

main(process.argv.slice(2));
