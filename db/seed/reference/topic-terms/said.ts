/**
 * What people say when they mean a topic: `says` says it alone, `strong` speaks for it loudly, `hints` quietly, `against` speaks
 * for something else. 电动车/小电驴+虚标/缩水 stands for every first word with every second near it, 减肥/瘦身·茶/糖 for every first
 * word with every second behind it.
 */
export type TopicWordsSaid = { slug: string; says: string[]; strong: string[]; hints: string[]; against?: string[] };

/** A list of words written as one text, with everything that stands for several told out. */
export function said(text: string): string[] {
  return text.trim().split(/\s+/).flatMap(toldOut);
}

function toldOut(word: string): string[] {
  for (const [sign, joined] of [
    ["+", "+"],
    ["·", ""],
  ] as const) {
    const [firsts = "", others] = word.split(sign);
    if (others) return firsts.split("/").flatMap((one) => others.split("/").map((other) => `${one}${joined}${other}`));
  }
  return [word];
}
