/**
 * What a text is made of, for telling what its writer wants: single characters and pairs of neighbours, each once, and those of its
 * first and last parts once more by their place, since a wish mostly stands at an end. Every number reads 0, every gap a comma.
 */
export function bitsOf(text: string): Set<string> {
  const plain = text
    .trim()
    .replace(/\d+(?:\.\d+)?/g, "0")
    .replace(/\s+/g, "，");
  const parts = plain.split(/[，。！？!?,;；：:、]/u).filter(Boolean);
  const bits = new Set<string>();
  put(bits, "", `^${plain}$`);
  put(bits, "T", `${plain}$`.slice(-24));
  put(bits, "F", `^${parts[0] ?? ""}$`);
  put(bits, "L", `^${parts.at(-1) ?? ""}$`);
  put(bits, "K", `^${parts.at(-2) ?? ""}$`);
  return bits;
}

function put(bits: Set<string>, place: string, words: string): void {
  for (let at = 0; at < words.length; at++) {
    bits.add(place + words.slice(at, at + 1));
    if (at + 2 <= words.length) bits.add(place + words.slice(at, at + 2));
  }
}
