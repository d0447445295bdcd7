/** `from` is at the opening bracket, `to` after the closing one; inside are the words between. */
export type Bracket = { from: number; to: number; inside: string; closed: boolean };

/**
 * The outermost brackets of a plain text. Brackets nest, and one that is never closed reaches to the last one that closes, unless a
 * sentence ends before another opens: then the first was a slip.
 */
export function bracketsOf(plain: string): Bracket[] {
  const closes = closesOf(plain);
  const found: Bracket[] = [];
  let from = plain.indexOf("(");
  while (from >= 0) {
    const to = closes.get(from);
    const next = plain.indexOf("(", to ?? from + 1);
    if (to !== undefined) found.push({ from, to, inside: plain.slice(from + 1, to - 1), closed: true });
    else if (next < 0 || !/[。;]/.test(plain.slice(from, next))) return [...found, unclosed(plain, from)];
    from = next;
  }
  return found;
}

function unclosed(plain: string, from: number): Bracket {
  const last = plain.lastIndexOf(")");
  const closed = last > from && !/[\p{L}\p{N}]/u.test(plain.slice(last + 1));
  const end = closed ? last : plain.length;
  return { from, to: closed ? last + 1 : end, inside: plain.slice(from + 1, end), closed: false };
}

function closesOf(plain: string): Map<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (let place = 0; place < plain.length; place++) {
    if (plain[place] === "(") open.push(place);
    const from = plain[place] === ")" ? open.pop() : undefined;
    if (from !== undefined) closes.set(from, place + 1);
  }
  return closes;
}
