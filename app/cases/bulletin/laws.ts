import type { Flow } from "./flow.ts";
import { asGiven } from "./flow.ts";
import { type Answer, doubt } from "./reading.ts";

const number = "[一二三四五六七八九十百零〇\\d]+";
const article = `第${number}条(?:之${number})?`;
const clause = `第\\(?${number}\\)?[款项目]|第?\\(${number}\\)项?`;
const one = `(?:${article})(?:${clause})*|(?:${clause})+`;
const cited = new RegExp(`^(?:${one})(?:(?:[、,]|和|及|以及|至)(?:${one}))*`);
const each = new RegExp(one, "g");
const ownArticle = new RegExp(`^${article}`);
const between = /^(?:\([^()]{0,40}\)|之|的|中|规定的|\s)*/;
const isLaw = /(?:法|条例|规定|办法|细则|规则|准则|通则|决定|解释)(?:\([^()]*\))?$/;
const known =
  "食品安全法|药品管理法|广告法|商标法|专利法|价格法|计量法|产品质量法|反不正当竞争法|反垄断法|消费者权益保护法|特种设备安全法|电子商务法|标准化法|行政处罚法";
const names = new RegExp(
  `《([^《》]{2,60})》|(?:该法|同法|本法|该条例|该办法|该规定|同条例)|(?<=[据照反和及、])(?:中华人民共和国)?(?:${known})(?:实施细则|实施条例)?`,
  "g",
);
const applied = /(?:违反|依据|根据|按照|依照|适用|触犯)[^。;]{0,80}$/;

type Cited = { name: string; article: string; from: number; to: number };

/** The laws a case was judged by, each article for itself: 《…法》第五十三条第一款和第二款 is two. As written, spaces left out. */
export function lawsIn(flow: Flow): Answer<string[]> {
  const found: Cited[] = [];
  let last: string | null = null;
  let unquoted = false;
  for (const name of flow.text.matchAll(names)) {
    const at = { from: name.index, to: name.index + name[0].length };
    const quoted: string | null = name[1] ? asGiven(flow, at) : /^[该同本]/.test(name[0]) ? last : `《${asGiven(flow, at)}》`;
    if (!quoted || !isLaw.test((name[1] ?? quoted.slice(1, -1)).trim())) continue;
    const rest = flow.text.slice(at.to, at.to + 300);
    const gap = between.exec(rest)?.[0].length ?? 0;
    const places = cited.exec(rest.slice(gap))?.[0] ?? "";
    const short = /\(以下简称/.test(rest.slice(0, gap));
    if (!places && !applied.test(flow.text.slice(Math.max(0, at.from - 90), at.from)) && !/^明确规定/.test(rest)) continue;
    if (!name[1] && !places && /^[该同本]/.test(name[0])) continue;
    if (!name[1] && !/^[该同本]/.test(name[0])) unquoted = true;
    if (!short || places) last = quoted;
    const start = at.to + gap;
    if (!places) found.push({ name: quoted, article: "", ...at });
    for (const [piece, from] of articlesOf(places, flow, start)) found.push({ name: quoted, article: piece, from: at.from, to: from });
  }
  const kept = unique(found);
  const doubts = kept.filter((law) => !law.article).map(({ name }) => doubt("law-without-article", { law: name }));
  if (unquoted) doubts.push(doubt("law-unquoted"));
  if (!kept.length) doubts.push(doubt("no-law"));
  return { value: kept.map((law) => law.name + law.article), places: kept, doubts };
}

/** 第五十三条第一款和第二款 → 第五十三条第一款, 第五十三条第二款, each as given with the place where it ends. */
function articlesOf(places: string, flow: Flow, start: number): [string, number][] {
  let [head, paragraph] = ["", ""];
  return [...places.matchAll(each)].map((found) => {
    const from = start + found.index;
    const to = from + found[0].length;
    const words = asGiven(flow, { from, to });
    const own = ownArticle.exec(found[0])?.[0];
    if (own) {
      head = words.slice(0, own.length);
      paragraph = /第[^款项条]+款/.exec(words.slice(own.length))?.[0] ?? "";
      return [/[）)]$/.test(words) ? `${words}项` : words, to];
    }
    const item = /^[（(]/.test(words) ? `第${words}` : words;
    const whole = /款/.test(item) ? head + item : head + paragraph + item;
    if (/款/.test(item)) paragraph = /第[^款项条]+款/.exec(item)?.[0] ?? paragraph;
    return [/项|款|目/.test(whole) && !/[项款目]$/.test(whole) ? `${whole}项` : whole, to];
  });
}

function unique(found: Cited[]): Cited[] {
  const key = (law: Cited) => law.name.replace(/中华人民共和国|\s/g, "");
  return found.filter((law, place) => {
    if (!law.article && found.some((other) => key(other) === key(law) && other.article)) return false;
    return found.findIndex((other) => key(other) === key(law) && folded(other.article) === folded(law.article)) === place;
  });
}

const folded = (words: string): string => words.replace(/[（）()]/g, "");
