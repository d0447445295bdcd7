import { conduct } from "./conduct.ts";
import type { Lexicon } from "./lexicon.ts";
import { weigh } from "./weigh.ts";

/** A word that says it alone. */
const enough = 3;
const between = /[、，；。：,;:\n]|以及|(?<=\p{Script=Han}{2})[和及与](?=\p{Script=Han}{2})/u;
/** Who does the work is not what it is about: (食品安全监管股负责，各市场监管所配合). */
const annotation = /[（(](?![^（(]{1,8}[)）])[^\n。；;]{0,120}?(?:负责|配合|牵头|指导|责任|分工|承担|落实)[^\n。；;]{0,300}[)）]?/gu;
const unit =
  /\p{Script=Han}{0,12}(?:监管|监督|管理|执法|协调|计量|标准化|知识产权|药械|广告|特种设备|消保|法规)\p{Script=Han}{0,10}(?:股|科|所|大队|支队|局|室)/gu;

/**
 * All topics that an area of a plan is about, in official language: 翻新“黑气瓶”和超期未检电梯 is two. In one breath with a
 * thing, its conduct is no topic of its own: 医疗美容领域虚假宣传 is about 医疗美容.
 */
export function topicsIn(text: string, lexicon: Lexicon): string[] {
  const matters = text.replace(annotation, "。").replace(unit, "。").split(between);
  const sums = new Map<string, number>();
  for (const matter of matters) for (const { slug, sum } of topicsOf(matter, lexicon)) sums.set(slug, Math.max(sum, sums.get(slug) ?? 0));
  return [...sums].sort((a, b) => b[1] - a[1]).map(([slug]) => slug);
}

function topicsOf(matter: string, lexicon: Lexicon) {
  const said = weigh(matter, lexicon).filter(
    ({ slug, sum, witnesses }) => slug !== "other" && sum >= enough && witnesses.some(({ points }) => points >= enough),
  );
  const things = said.filter(({ slug }) => !conduct.has(slug));
  return things.length ? things : said;
}
