import type { Span } from "#app/plans/reading/page.ts";
import { authoritiesIn } from "./authority.ts";
import { asGiven, type Flow } from "./flow.ts";
import { deeds, kinds, matters, persons, wholeName } from "./operator-words.ts";
import { type Answer, doubt } from "./reading.ts";

const remark = "(?:\\([^()]{1,20}\\))?";
const several = "(?:等(?:\\d+|[一二三四五六七八九十两]+)?(?:家|户|个|名|人)?[\\u4e00-\\u9fff]{0,6})?";
const startsDeed = new RegExp(`^(?:的)?(?:${deeds}|${matters})`);
const startsKind = new RegExp(`^(?:${kinds})`);
const place = "(?:[\\u4e00-\\u9fff]{1,9}?(?:省|自治区|市|县|区|旗|州|镇|乡))*?";
const remarkAndSeveral = new RegExp(`^${remark}${several}`);
const remarkOnly = new RegExp(`^${remark}`);
const named = new RegExp(`(?:${kinds})${remark}${several}`, "g");
const byPerson = new RegExp(`^(${place})(${persons})(?=${deeds})`);
const byWholeName = new RegExp(`^(${wholeName})(?=${deeds})`);

/** 进行, 现场, 网站 end as names do. */
const noKind = /(?:进|执|发|实|履|举|推|另|自|流|现|全|内|网|查|出|到|地|特|卖|用|客|账|场|所)(?:行|场|部|站|处|点|户|所)$/;
const weak = /(?:[^公商]行|处|点|场|所|部|院|站|户|城|吧|居|社|屋|中心|市场|平台|服务部)$/;

/** Where the party ends in what a title says of it: 某某有限公司|生产假酒. `from` skips the place before a person. */
export function partyIn(words: string): (Span & { guessed: boolean }) | null {
  const person = byPerson.exec(words);
  const begins = startsDeed.test(words);
  if (person) return { from: person[1]?.length ?? 0, to: person[0].length, guessed: false };
  const ends = [...words.matchAll(named)].map((hit) => hit.index + hit[0].length);
  const more = endsWithin(words, ends);
  const clear = more.find(
    (end) =>
      !(begins && weak.test(words.slice(0, end))) &&
      !noKind.test(words.slice(0, end)) &&
      startsDeed.test(words.slice(end)) &&
      !startsLongerKind(words.slice(end)),
  );
  if (clear && clear >= 3) return { from: 0, to: clear, guessed: false };
  if (begins) return null;
  const whole = byWholeName.exec(words);
  if (whole) return { from: 0, to: whole[0].length, guessed: true };
  const last = more.filter((end) => end >= 4 && words.length - end >= 2).at(-1);
  return last ? { from: 0, to: last, guessed: true } : null;
}

/** The last word for a kind may stand in the next one: 公司 in 公司仙沟加油站. Every end is asked. */
function endsWithin(words: string, ends: number[]): number[] {
  const all = new Set(ends);
  for (let from = 1; from < words.length; from++) {
    const kind = startsKind.exec(words.slice(from))?.[0];
    if (!kind) continue;
    const rest = words.slice(from + kind.length);
    all.add(from + kind.length + (remarkAndSeveral.exec(rest)?.[0].length ?? 0));
    all.add(from + kind.length + (remarkOnly.exec(rest)?.[0].length ?? 0));
  }
  return [...all].sort((a, b) => a - b);
}

/** 经营部, 销售部: the deed's letters are the rest of the name. */
const startsLongerKind = (rest: string): boolean =>
  /^(?:经营|销售|生产|加工|制作|制造|采购|服务|营业|批发|经销)(?:部|处|点|店|厂|中心|公司|有限)/.test(rest);

const bodyForms = [
  new RegExp(
    `对([^,。;:“”、的在]{2,40}?(?:${kinds})${remark}${several})(?=${deeds}|的|作|处|给|罚|没|立|管|所|生|受|涉|存|,|$|现|门店|摊)`,
    "g",
  ),
  new RegExp(`对(?:当事人|经营者)?(${persons})(?=[^\\u4e00-\\u9fff]|作|处|给|罚|没|的|立|${deeds})`, "g"),
  new RegExp(`(?<=^|[,。;:)\\n]|当事人|经查|检查|发现|查明)([^,。;:“”、对的在]{2,40}?(?:${kinds})${remark})(?=${deeds})`, "g"),
  new RegExp(`(?<=^|[,。;:)\\n]|当事人|经查|检查|发现|查明)(${persons})(?=${deeds})`, "g"),
  new RegExp(`(?<=检查|发现|当事人)([^,。;:“”、对的在]{2,40}?(?:${kinds})${remark})(?=[\\u4e00-\\u9fff]|[,。])`, "g"),
];
const nobody =
  /^(?:当事人|其|该|此|本|上述|涉案|某)?(?:公司|店|企业|单位|经营场所|场所|商户|门店|现场|仓库|市场|营业|网点|处|行|经营者|小区|会所|[^\u4e00-\u9fff]+)$|^(?:当事人|其|该|此|上述|涉案|全|各|辖区|执法)|市场监|监管局|违法|处罚|执法|行为|检查|发现|消费者|责令|停止|立即|改正|顶格|没收|罚|并处|予以|依法|如下|^作出/;

/** Whom the words below the title name: first whoever the penalty is laid on, then who did it. */
export function partyInBody(flow: Flow): Answer<string | null> {
  const bureaus = authoritiesIn(flow);
  const found = bodyForms.flatMap((form) =>
    [...flow.text.matchAll(form)].flatMap((hit) => {
      const start = hit.index + hit[0].indexOf(hit[1] ?? "");
      const cut = trimmed(hit[1] ?? "");
      const span = { from: start + (hit[1] ?? "").length - cut.length, to: start + (hit[1] ?? "").length };
      const isBureau = bureaus.some((one) => one.from < span.to && span.from < one.to);
      return nobody.test(cut) || noKind.test(cut) || cut.length < 2 || isBureau ? [] : [{ ...span, name: asGiven(flow, span) }];
    }),
  );
  const [first] = found;
  if (!first) return { value: null, places: [], doubts: [doubt("no-party")] };
  const longer = found.filter(({ name }) => name.length > first.name.length && name.endsWith(first.name)).at(0) ?? first;
  return { value: longer.name, places: [longer], doubts: [] };
}

const trimmed = (words: string): string =>
  words.replace(
    /^.*(?:发现|检查|位于|查明|经查|举报|投诉|反映|根据|依法对|现场对|监督管理|当事人|[日月](?=[\u4e00-\u9fff]{4}))|^[由被向据经为]+/,
    "",
  );
