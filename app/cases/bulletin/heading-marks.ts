/** How a line is numbered as a heading; `ordinal` is as written, `start` is where its words begin. */
export type HeadingMark = { kind: "case" | "h" | "p" | "d" | "n" | "nn" | "ring" | "bullet"; start: number };

const cn = "[一二三四五六七八九十百]{1,4}";
const adorned = "(?:[■◎●◆★☆▲►➤▶▷※#*◇○·•|｜\\s]|\\p{Extended_Pictographic}\\uFE0F?)*";
const ordinal = `(?:${cn}|\\d{1,3}|[①-⑳⑴-⒇]|[壹贰叁肆伍陆柒捌玖拾]{1,2}|[a-z](?![a-z]))`;
const ends = "[\\s)\\]】]*[:、.,—\\-|]*\\s*";
const forms: [HeadingMark["kind"], string][] = [
  [
    "case",
    `${adorned}[([【]?\\s*(?:典型|曝光|违法|执法|消费|警示)?(?:案例|案件|案)(?:之)?\\s*(?:no\\.?)?${ordinal}(?![\\d年月个起件例类大])${ends}`,
  ],
  ["case", `${adorned}[([【]?\\s*第\\s*${ordinal}\\s*(?:[起例](?:案[例件])?|案(?![例件情]))${ends}`],
  ["case", `${adorned}[([【]?\\s*(?:case|no\\.?)\\s*\\d{1,3}(?![\\d.])${ends}`],
  ["h", `${adorned}${cn}\\s*[、.,:]\\s*`],
  ["p", `${adorned}\\(${cn}\\)[、.,:]?\\s*`],
  ["d", `${adorned}\\(\\d{1,2}\\)[、.,:]?\\s*`],
  ["nn", `${adorned}0\\d(?!\\d)\\s*[、.,:)|\\-—]?\\s*(?!月|年|日)`],
  ["n", `${adorned}\\d{1,2}\\s*[、.,:)]\\s*(?!\\d)`],
  ["nn", `${adorned}\\d{1,2}$`],
  ["ring", `${adorned}[①-⑳⑴-⒇]\\s*`],
  ["bullet", "(?:[■◎●◆★☆▲►➤▶▷◇]|\\p{Extended_Pictographic}\\uFE0F?)\\s*"],
];
const compiled = forms.map(([kind, form]) => [kind, new RegExp(`^(?:${form})`, "u")] as const);

export function markOf(line: string): HeadingMark | null {
  for (const [kind, form] of compiled) {
    const hit = form.exec(line);
    if (hit?.[0]) return { kind, start: hit[0].length };
  }
  return null;
}

/** 案例：某某案, 典型案件: …: one case under a label without a number. */
export const labelled = /^[([【]?\s*(?:典型|曝光|违法)?案[例件]\s*[\])】]?\s*[:]\s*(?=\S)/;
