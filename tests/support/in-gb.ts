/** A text as Excel saves it in China: the decoder's own table, read backwards. */
export function inGb(text: string): Buffer {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) if (low !== 0x7f) table.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Buffer.from(Array.from(text).flatMap((letter) => (letter < "\x80" ? [letter.charCodeAt(0)] : (table.get(letter) ?? []))));
}
