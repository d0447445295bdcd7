import { Unreadable } from "./notice-issue.ts";

/** Plain text as Chinese offices save it: UTF-8 with or without a mark, UTF-16, or GB18030. */
export function readTxt(bytes: Buffer): string {
  for (const encoding of encodingsFor(bytes)) {
    const text = decoded(bytes, encoding);
    if (text !== null && isWords(text)) return text;
  }
  throw new Unreadable("plans.issues.fileNotText");
}

function encodingsFor(bytes: Buffer): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  if (bytes.includes(0)) return bytes.length % 2 === 0 ? ["utf-16le", "utf-16be"] : [];
  return ["utf-8", "gb18030"];
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Words, and not the bytes of a picture that happen to decode. */
function isWords(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const strange = sample.match(/[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu)?.filter((letter) => !/[\t\n\r\f\v]/.test(letter)).length ?? 0;
  const common = sample.match(/[\u4e00-\u9fffA-Za-z0-9\s，。、；：（）()“”《》,.;:]/g)?.length ?? 0;
  return strange <= sample.length / 200 && common >= sample.length * 0.7;
}
