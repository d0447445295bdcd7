import type { Span } from "./hit.ts";

const degree = "[°度º]";
const minute = String.raw`\d{1,2}(?:\.\d+)?\s?[′'’分]\s?(?:\d{1,2}(?:\.\d+)?\s?[″"”秒]{1,2}\s?)?`;
const way = "(?:北纬|东经|南纬|西经|经度|纬度|E|N|lat|lng|lon)";
const one = String.raw`${way}?[\s:：为=约]{0,3}\d{1,3}(?:\.\d{3,}\s?${degree}?|\s?${degree}\s?${minute})\s?(?:[NESW]|北|东)?`;
const pair = new RegExp(String.raw`${one}[\s,，、;；/和]{1,3}${one}`, "gi");
const single = new RegExp(
  String.raw`(?:北纬|东经|经度|纬度)[\s:：为=约]{0,3}\d{1,3}(?:\.\d{2,}\s?${degree}?|\s?${degree}(?:\s?${minute})?)`,
  "g",
);

/** Coordinates of a place within the country, in decimals or in degrees, minutes and seconds. */
export function locations(text: string): Span[] {
  const pairs = [...text.matchAll(pair)].filter(([words]) => isHere(words));
  return [...pairs, ...text.matchAll(single)].map((match) => {
    const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
    return { kind: "location", start, end: match.index + match[0].trimEnd().length, weight: 60 + match[0].length };
  });
}

function isHere(words: string): boolean {
  if (!/\.\d{4}|[°度º]|经|纬/.test(words)) return false;
  const [a = 0, b = 0] = (words.match(/\d{1,3}(?:\.\d+)?(?=\D*)/g) ?? [])
    .map(Number)
    .filter((_, i, all) => all.length === 2 || i % Math.ceil(all.length / 2) === 0);
  const [north, east] = a < b ? [a, b] : [b, a];
  return north >= 3 && north <= 54 && east >= 73 && east <= 136;
}
