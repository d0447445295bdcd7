import type { Span } from "#app/plans/reading/page.ts";
import { asGiven, type Flow } from "./flow.ts";
import { type Answer, doubt } from "./reading.ts";

const body =
  "市场监督管理(?:总局|局|所|委员会)|市场监管(?:总局|局|委|所)|市监局|药品监督管理局|药监局|知识产权局|质量技术监督局|质监局|工商行政管理局|工商局|食药监局|食品药品监督管理局|发展和改革委员会|农业农村局|卫生健康委员会|卫健委|烟草专卖局|城市管理局|(?<=[镇乡])人民政府|街道办事处|综合行政执法局|市场监管综合(?:行政)?执法(?:总|支|大)?队|市场综合(?:行政)?执法(?:总|支|大)?队";
const branch =
  "(?:(?!对|依|查|在|于|将|和|与|会同|联合)\\p{Script=Han}{1,8}?分局|(?!对|依|查|在|于|将|和|与|会同|联合|责令)\\p{Script=Han}{2,4}监管局|(?:市场监管)?(?:综合)?(?:行政)?(?:执法|稽查)(?:总|支|大)?(?:队|局)|\\p{Script=Han}{1,6}(?:市场监管|监督管理|监管)所)?";
const named = new RegExp(`(?:[\\p{Script=Han}x×*]{1,30}?)(?:${body})${branch}`, "gu");
const holdsBody = new RegExp(`.(?:${body})`, "u");

export type Named = Span & { name: string };

/** Every bureau that a flow names, with its place. */
export function authoritiesIn(flow: Flow): Named[] {
  return [...flow.text.matchAll(named)].flatMap((found) => {
    const skip = skipped(found[0]);
    const span = { from: found.index + skip, to: found.index + found[0].length };
    return { ...span, name: asGiven(flow, span) };
  });
}

function skipped(words: string): number {
  const starts = [
    0,
    ...[
      ...words.matchAll(
        /近日|日前|近期|移送|移交|交由|通报|举报|投诉|获悉|会同|联合|依法|随后|(?<=\d)[日月]|由|被|经(?!开|济|贸|棚)|向(?!阳)|据|遂(?!宁|平|昌|溪|川)|并/g,
      ),
    ].map((hit) => hit.index + hit[0].length),
  ];
  const valid = starts.filter((start) => holdsBody.test(words.slice(start)));
  const last = valid.at(-1) ?? 0;
  return last + (/^(?:[的为是在至对和及到,于]|与)+/.exec(words.slice(last))?.[0].length ?? 0);
}

const decides = /处罚|罚款|罚没|没收|处以|移送|警告/;
const bare = /^(?:区|县|市|省|旗|州)?(?:市|区|县)?(?:市场监|药监|市监|药品监|知识产权)/;

/** Who decided: named in the title, else in the sentence of the decision, else last before it, else the bureau of the page. */
export function authorityOf(title: Flow | null, flow: Flow, page: string | null): Answer<string | null> {
  const inTitle = title ? authoritiesIn(title)[0] : undefined;
  if (inTitle) return { value: inTitle.name, places: [], doubts: [] };
  const all = authoritiesIn(flow);
  const place = [...flow.text.matchAll(/[^。;!?\n]+/g)].find(
    (one) => decides.test(one[0]) && all.some((name) => within(name, one.index, one[0])),
  );
  const said = place ? all.filter((name) => within(name, place.index, place[0])).at(-1) : all[0];
  if (!said) {
    if (!page) return { value: null, places: [], doubts: [doubt("no-authority")] };
    return { value: page, places: [], doubts: [doubt("authority-from-page", { authority: page })] };
  }
  const short = bare.test(said.name) && page?.endsWith(said.name) && page !== said.name;
  if (short && page) return { value: page, places: [said], doubts: [doubt("authority-from-page", { authority: page })] };
  const longer = all.find((other) => other.name !== said.name && other.name.endsWith(said.name));
  return { value: (longer ?? said).name, places: [longer ?? said], doubts: bare.test(said.name) && !longer ? [doubt("no-authority")] : [] };
}

const within = (name: Named, from: number, words: string): boolean => name.from >= from && name.to <= from + words.length;
