const spoken = /^[\p{L}\p{N}]+$/u;

/**
 * What a matter is told by: the single characters and the pairs of neighbours of a folded text, each with the places where it
 * stands. Every digit reads 0; nothing reaches over a stop.
 */
export function matterBits(text: string): Map<string, number[]> {
  const plain = text.replace(/\d/g, "0");
  const bits = new Map<string, number[]>();
  for (let at = 0; at < plain.length; at++)
    for (const length of at + 1 < plain.length ? [1, 2] : [1]) {
      const bit = plain.slice(at, at + length);
      if (!spoken.test(bit)) continue;
      const places = bits.get(bit);
      if (places) places.push(at);
      else bits.set(bit, [at]);
    }
  return bits;
}
