/**
 * What people say when they mean a topic: `says` says it alone, `strong` speaks for it loudly, `hints` quietly, `against` speaks
 * for something else. 电动车/小电驴+虚标/缩水 stands for every first word with every second near it.
 */
export type TopicWordsSaid = { slug: string; says: string[]; strong: string[]; hints: string[]; against?: string[] };

/** A list of words written as one text, with every 甲/乙+丙/丁 told out. */
export function said(text: string): string[] {
  return text.trim().split(/\s+/).flatMap(toldOut);
}

function toldOut(word: string): string[] {
  const [first = "", second] = word.split("+").map((side) => side.split("/"));
  const firsts = Array.isArray(first) ? first : [first];
  return second ? firsts.flatMap((one) => second.map((other) => `${one}+${other}`)) : firsts;
}
