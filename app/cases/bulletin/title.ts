/** 立案, 本案: the last letters of a sentence, not of a title. */
const noTitle =
  /(?:立|结|办|破|该|本|此|报|到|归|另|并|个|答|档|图|撤|涉|(?<!处)方|(?<![设装配])备|(?<![操制工合])作|(?<!安)全|(?<![传促营经推分])销|[一二三四五六七八九十\d]起?)案$/;
const trailing = /(?:[。.;;:,、!]|\([^()]{0,30}\)|——?[^案]{0,20}$|\*+)+$/;

/** What a heading calls the case, without its number and what hangs on it; null when it is no title. In plain letters. */
export function titleIn(line: string): { from: number; to: number } | null {
  const from = /^[\s“”"#*【[(]*(?:(?:案例|案件)?(?:名称|标题|题目)\s*:\s*)?/.exec(line)?.[0].length ?? 0;
  let to = line.length;
  for (let cut = trailing.exec(line.slice(from, to)); cut?.[0]; cut = trailing.exec(line.slice(from, to))) to = from + cut.index;
  const words = line.slice(from, to).replace(/[\s】\])"]+$/, "");
  const ends = /(?:案|案件)[”"]?$/.test(words) && !noTitle.test(words) && !/(?:典型|违法|这|类|起|等|种|行政|刑事|些)案件$/.test(words);
  if (!ends || words.length < 5 || words.length > 90 || /[。;!?]/.test(words.replace(/“[^”]*”/g, ""))) return null;
  return { from, to: from + words.length };
}

const within = /^[^。;!?]{4,80}?案(?=[。,;:(]|\s+|20\d\d年|$)/;

/** A title at the head of a line that goes on: 某超市销售过期食品案，处以罚款……. */
export function titleAhead(line: string): { from: number; to: number } | null {
  const found = within.exec(line);
  if (!found) return null;
  const title = titleIn(found[0]);
  return title && !/^(?:依据|根据|经|当事人|近日|该|执法|\d{4}年)/.test(found[0]) ? title : null;
}
