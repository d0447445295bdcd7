/**
 * Changes the XML of a part as text; the same bytes when nothing was changed, and none when it is no XML. In UTF-8, and whatever
 * else leaves letters of ASCII alone, each byte is one letter here; UTF-16 becomes UTF-8.
 */
export function inLetters(bytes: Buffer, change: (text: string) => string): Buffer {
  const wide = wideText(bytes);
  const text = wide ?? bytes.toString("latin1");
  if (!/^(?:\uFEFF|\xEF\xBB\xBF)?\s*</.test(text)) return Buffer.alloc(0);
  const changed = change(text);
  if (wide !== null) return Buffer.from(changed.replace(/^\uFEFF/, "").replace(/^(\s*<\?xml[^>]*encoding=["'])[\w-]+/i, "$1UTF-8"));
  return changed === text ? bytes : Buffer.from(changed, "latin1");
}

/** Sixteen bits a letter, with a mark at the beginning or without. */
function wideText(bytes: Buffer): string | null {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const start = bytes.toString("hex", 0, 2);
  if (start === "fffe" || start === "3c00") return even.toString("utf16le");
  if (start === "feff" || start === "003c") return Buffer.from(even).swap16().toString("utf16le");
  return null;
}
