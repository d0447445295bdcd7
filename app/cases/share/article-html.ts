import { colours } from "./colours.ts";
import type { ToldCase } from "./tell-case.ts";

const text = `margin:0 0 18px;font-size:16px;line-height:1.85;color:${colours.ink};text-align:justify;`;
const quiet = `margin:0 0 6px;font-size:14px;line-height:1.7;color:${colours.quiet};`;
const heading = `margin:34px 0 14px;padding-left:12px;border-left:5px solid ${colours.seal};font-size:19px;line-height:1.4;color:${colours.ink};`;
const cell = `padding:9px 0;border-top:1px solid ${colours.rule};font-size:15px;line-height:1.6;vertical-align:top;`;

/**
 * An article to be pasted into WeChat's editor: it keeps styles that stand at their element and throws away classes, scripts,
 * links and pictures from elsewhere, so there are none. `body` is what `caseArticle` and others made.
 */
export function articlePage(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${safe(title)}</title></head><body style="max-width:677px;margin:0 auto;padding:16px;background:${colours.white};">${body}</body></html>`;
}

/** A whole case. `level` is that of its title: 1 when it stands alone, 2 in an issue, where its place is counted. */
export function caseArticle(told: ToldCase, level: 1 | 2, place = ""): string {
  const { word, sum, also } = told.paid;
  return section(
    `<h${level} style="margin:0 0 16px;font-size:${level === 1 ? 24 : 21}px;line-height:1.45;color:${colours.ink};">${place}${said(told.title)}</h${level}>`,
    paragraph(told.lead, `${text}padding:12px 16px;background:${colours.wash};`),
    sum || also
      ? `<p style="margin:0 0 18px;font-size:16px;color:${colours.seal};">${[word, `<strong style="font-size:30px;">${said(sum)}</strong>`, also].filter(Boolean).join("　")}</p>`
      : "",
    factTable(told),
    ...told.chapters.map(({ title, paragraphs, numbered }) =>
      [
        `<h3 style="${heading}">${said(title)}</h3>`,
        ...paragraphs.map((one, at) => paragraph(numbered ? `${at + 1}. ${one}` : one, text)),
      ].join(""),
    ),
    paragraph(told.until, quiet),
  );
}

function factTable({ facts }: ToldCase): string {
  const rows = facts.map(
    ({ term, value }) =>
      `<tr><td style="${cell}width:96px;color:${colours.quiet};">${said(term)}</td><td style="${cell}color:${colours.ink};">${said(value)}</td></tr>`,
  );
  return `<table style="width:100%;border-collapse:collapse;border-bottom:1px solid ${colours.rule};margin:0 0 10px;"><tbody>${rows.join("")}</tbody></table>`;
}

/** Whose article this is and where to read on; while the minute has not come, first of all that. */
export function articleHead({
  watermark,
  demo,
  bureau,
  issue,
  date,
}: Pick<ToldCase, "watermark" | "demo" | "bureau" | "issue" | "date">): string {
  const line = [bureau, issue, date].filter(Boolean).join("　");
  return [
    watermark
      ? paragraph(watermark, `${text}padding:10px 16px;border:2px solid ${colours.seal};color:${colours.seal};font-weight:bold;`)
      : "",
    demo ? paragraph(demo, quiet) : "",
    paragraph(line, quiet),
  ].join("");
}

export function articleFoot({ call, address, bureau }: Pick<ToldCase, "call" | "address" | "bureau">): string {
  return section(paragraph(call, text), paragraph(address, `${quiet}word-break:break-all;`), paragraph(bureau, quiet));
}

export const paragraph = (words: string, style = text): string => `<p style="${style}">${said(words)}</p>`;

export const section = (...parts: string[]): string => `<section style="margin:0 0 36px;">${parts.join("")}</section>`;

/** Text for a page; what was removed from it is a black bar that covers nothing. */
const said = (words: string): string => safe(words).replaceAll("[遮盖]", "███");

const safe = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
