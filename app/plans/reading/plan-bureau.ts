import type { Line } from "./page.ts";

const names = [
  /^([\p{Script=Han}]{2,20}?(?:市场监督管理局|市场监督管理委员会))/u,
  /^([\p{Script=Han}]{2,20}?(?:市场监管局|市监局|市场监管委))/u,
];
const isNoName =
  /^(?:根据|按照|各|关于|国家|现将|为|全国|县级|省级|市级|经|记者|小编|日前|近日|昨日|今日|今天|从|由|据|在|向|对|请|本报|近期|连日来|今年)|记者|获悉/;
const published =
  /^(?:文章)?(?:信息|稿件|内容)?(?:来源|发布(?:单位|机构|机关)|发文(?:单位|机构|机关)|制定机关|供稿(?:单位)?|主办单位) ?[::] ?/;

/** The bureau that issues the plan: of the red heading, the title or the signature; never one that is only quoted. */
export function planBureau(lines: Line[], title: string | null): string | null {
  const shown = lines.map((line) => line.words.replace(/\s+/g, "")).filter(Boolean);
  const own = shown
    .map((words) => words.replace(published, ""))
    .filter((words) => /(?:局|委员会)(?:文件|办公室)?$/.test(words) && words.length <= 30 && !/[,。;:*]/.test(words));
  const quoted = shown.flatMap(
    (words) => /(?:从|由|据)([\p{Script=Han}]{2,20}?(?:市场监督管理局|市场监管局|市监局))(?:获悉|了解到|发布)/u.exec(words)?.[1] ?? [],
  );
  const candidates = [title ?? "", ...own, ...shown.slice(0, 12), ...quoted];
  for (const form of names) {
    for (const words of candidates) {
      const name = form.exec(words)?.[1];
      if (name && !isNoName.test(name)) return name;
    }
  }
  return null;
}
