import { withoutCommas } from "./normalise.ts";

const digits: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

const yuan = "(?:元|圆|块钱?|人民币)";
const inFigures = `(\\d{1,12}(?:\\.\\d{1,16})?)\\s*(?:([百千万亿])\\s*${yuan}?|${yuan})`;
/** 三元锂电池 and 三元催化 are made of three things and cost no three yuan. */
const stuff = "(?![二三四]元(?:锂|正极|电池|催化|乙丙|[酸醇胺]))";
const inCharacters = `${stuff}([〇零一二两三四五六七八九十百千万亿]{1,12})\\s*${yuan}`;
const written = new RegExp(`${inFigures}|${inCharacters}`, "gu");

/** “罚款5万元”, “12.1万” and “五万元” → "50000yuan", "121000yuan", "50000yuan". Takes normalised text. */
export function amounts(text: string): string[] {
  const found = [...withoutCommas(text).matchAll(written)].map(([, figure, unit = "", characters]) =>
    characters ? inWords(characters) : Number(figure) * (units[unit] ?? 1),
  );
  return [...new Set(found.filter((sum) => sum > 0 && sum < 1e13).map(amount))];
}

/** The text without its amounts. */
export const withoutAmounts = (text: string): string => text.replace(written, " ");

/** How people round a sum in speaking (126,090 → 12.6万); nothing where that is the sum itself. */
export function roundly(sum: number): string[] {
  const about = amount(Math.round(sum / 1000) * 1000);
  return sum >= 10_000 && about !== amount(sum) ? [about] : [];
}

/** A sum as it is kept and asked for; what is less than a yuan does not count. */
export const amount = (sum: number): string => `${Math.round(sum)}yuan`;

function inWords(characters: string): number {
  let [all, part, digit] = [0, 0, 0];
  for (const character of characters) {
    const unit = units[character];
    if (unit === undefined) digit = digits[character] ?? 0;
    else if (unit < 10_000) [part, digit] = [part + (digit || 1) * unit, 0];
    else [all, part, digit] = [(all + part + digit) * unit, 0, 0];
  }
  return all + part + digit;
}
