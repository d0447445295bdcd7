import type { Span } from "#app/plans/reading/page.ts";
import { chineseLetters, numberOf } from "./chinese-number.ts";

/** A sum of money in words: `yuan` is null when it is masked (**万元) or no number (几百万元). */
export type Amount = Span & { yuan: number | null; approximate: boolean; words: string };

const figure = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
const about = "(?:约|近|将近|超过|超|逾|达)?";
const form = new RegExp(
  [
    `(?<vague>(?:[几数]|上)[十百千]*[万亿]?余?元)`,
    "(?<masked>[*x×某]{1,8}(?:\\.[*x×]+)?[万亿]?元)",
    `(?<before>${about})(?:人民币|rmb|￥|¥)?(?<number>(?:${figure}[余多]?[百千万亿]*)+|[${chineseLetters}]+)(?<more>[余多]?)(?<scale>[百千万亿]*)(?<more2>[余多]?)(?<unit>元|圆)?(?<after>整|左右|以上|以下)?`,
  ].join("|"),
  "g",
);

/** Every sum of a text, in order. Bounds of what a law allows (五千元以上五万元以下) are not sums that were fined. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(form)].flatMap((found): Amount[] => {
    const { vague, masked, before = "", number = "", more, scale = "", more2, unit, after } = found.groups ?? {};
    const span = { from: found.index, to: found.index + found[0].length, words: found[0] };
    if (vague || masked) return [{ ...span, yuan: null, approximate: Boolean(vague) }];
    if (!unit && !/[万亿]$/.test(number + scale) && !/^的?(?:罚款|行政处罚)|^[,。;、]/.test(text.slice(span.to, span.to + 12))) return [];
    if (
      after === "以上" ||
      after === "以下" ||
      /^(?:的)?(?:以上|以下)|^[-—~至到](?:\d|[一二三四五六七八九])/.test(text.slice(span.to, span.to + 12))
    )
      return [];
    if (/(?:以上|不足|低于|不超过|[\d元万]至)$/.test(text.slice(Math.max(0, span.from - 6), span.from))) return [];
    const yuan = numberOf(number.replace(/[余多]/g, "") + scale);
    if (yuan === null) return [];
    const shift = found[0].length - found[0].slice(before.length).length;
    const approximate = Boolean(more || more2) || /[余多]/.test(number) || (before !== "" && before !== "达") || after === "左右";
    return [{ ...span, from: span.from + (before === "达" ? shift : 0), yuan, approximate }];
  });
}
