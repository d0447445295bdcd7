/** The single characters and pairs of neighbours a text is made of, each once; every number reads 0, every gap a comma. */
export function bitsOf(text: string): Set<string> {
  const plain = `^${text.replace(/\d+(?:\.\d+)?/g, "0").replace(/\s+/g, "，")}$`;
  const bits = new Set<string>();
  for (let at = 0; at < plain.length; at++) {
    bits.add(plain.slice(at, at + 1));
    if (at + 2 <= plain.length) bits.add(plain.slice(at, at + 2));
  }
  return bits;
}
