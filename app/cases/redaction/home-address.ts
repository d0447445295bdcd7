import type { Span } from "./hit.ts";

const n = "[0-9一二三四五六七八九十百〇零A-Da-d]{1,5}";
const homes =
  "家庭(?:住址|地址)|住址|家住|现住|居住地?址?[在于为]?|租住[在于]?|暂住[地在于]?|户籍所?在?地址?|户口所在地|籍贯|(?:收货|收件|寄件|寄送|邮寄|通讯|通信|联系|送达|送货|身份证|快递)地址|住[在于](?!院)|家[在位]于?";
const joint = String.raw`[\s:：为是系在于（("“]{0,4}`;
const stop =
  /[，。；！？,;!?\n“”"']|的|家中|家里|购买|反映|投诉|举报|因(?!为)|后(?!街|巷|村|屯|庄|山|河|港|塘)|电话|手机|联系|身份证|邮编|公民/;
const units = new RegExp(
  `(?:${n}|[一-龥])(?:号楼|号|室|户|组|幢|栋|座|单元|层|楼|弄|村|屯|庄|寨|社区|小区|苑|花园|巷|街|路|胡同|队|房|公寓|宿舍|新村|家园|庭|府|嘎查)(?:[0-9]{1,4}(?:-[0-9]{1,4}){0,2}(?![0-9室户号单幢栋座楼组弄层]))?`,
  "g",
);
const labelled = new RegExp(`(?:${homes})${joint}`, "g");
const ofPerson = /(?:男|女|族|出生|身份证|公民|自然人|某某?|先生|女士)[^。\n]{0,40}$/;
const ofBusiness = /(?:公司|企业|店|厂|部|合作社|执照|法定代表人|信用代码|经营|场所|注册|营业|生产|办公)[^。\n]{0,30}$/;
const placeName = "[一-龥0-9]";
const rooms = new RegExp(
  `${placeName}{2,24}?(?:小区|花园|苑|公寓|新村|家园|府|庭|湾|城|里|坊|社区|宿舍|家属院|大院|郡|邸|轩|阁|期|区|村|路|街|弄|巷|号|园|居|墅|庄)\\s?(?:[一-龥A-Za-z]{0,2}[区期]|${n}号|${n}弄)?\\s?(?:${n}\\s?(?:号楼|幢|栋|座|楼|弄|号)\\s?(?:${n}\\s?单元)?\\s?(?:[0-9]{1,2}[层楼])?\\s?[0-9A-Z一二三四五六七八九〇零]{1,4}\\s?(?:室|户|号|房)?|${n}\\s?-\\s?${n}\\s?-\\s?[0-9]{3,4}(?:室|号|户)?|${n}\\s?单元\\s?[0-9]{1,4}\\s?(?:室|户|号)?)`,
  "g",
);
const village = new RegExp(
  `[一-龥]{1,14}?(?:村|屯|庄|寨|社区|嘎查|路|街|巷|弄|胡同)[一-龥]{0,4}?(?:第?${n}(?:村民)?(?:小?组|队|社|弄|巷)?(?:${n}号)?)(?:附)?(?:${n}号)?(?=的?(?:村民|居民|住户|农户|家中|家里|住处|住宅|居所|民房|自建房|农房|出租[屋房]|租房|家门口|[一-龥]某))`,
  "g",
);
/** From the province down to the door: a place that is written out so is written for the post. */
const whole = new RegExp(
  `[一-龥]{2,8}?(?:省|自治区|市)[一-龥]{2,8}?[市州县区旗盟][一-龥]{0,12}?(?:镇|乡|街道|苏木)[一-龥0-9]{1,14}?(?:${n}(?:号|组|队|室)(?:${n}[室号])?)`,
  "g",
);
/** The same from the county down, when it ends at a house in a village. */
const houses = new RegExp(`[一-龥]{2,4}?[县区市旗][一-龥]{2,5}?(?:镇|乡|街道)[一-龥]{1,10}?(?:村|屯|庄|寨|坞|洋)[一-龥]{0,4}${n}号`, "g");
const office = /(?:大厦|写字楼|商务|产业园|工业|科技园|创业园|商铺|底商|门面|门店|店铺|市场|商场|仓库)/;
const business = /(?:经营场所|经营地址|营业地址|注册地址?|厂址|店址|办公地址|生产地址|仓库地址|经营地|营业场所|位于)[\s:：为是在于]{0,3}$/;
const isHome = /^[^。；\n]{0,6}(?:家中|家里|住处|住宅|居所|居住|租住|家门|自住)/;

/**
 * Where somebody lives: after the words for it, a flat with building and room, a house in a village with who lives there. A business
 * address is public.
 */
export function homeAddresses(text: string): Span[] {
  const said = [...text.matchAll(labelled), ...residences(text)].flatMap((match) => addressAfter(text, match.index + match[0].length));
  const flats = [...text.matchAll(rooms), ...text.matchAll(village), ...text.matchAll(whole), ...text.matchAll(houses)]
    .map((match): Span => ({ kind: "home-address", start: leftOf(text, match.index), end: match.index + match[0].length, weight: 30 }))
    .filter(({ start, end }) => isHome.test(text.slice(end)) || !isBusiness(text, start, end));
  return [...said, ...flats];
}

/** 住所 and 地址 are on the form of a company as well; there it is public. */
const residences = (text: string): RegExpExecArray[] =>
  [
    ...text.matchAll(
      /住所(?:[（(]住址[）)])?地?[\s:：为是系在于]{0,3}|(?<!经营|注册|生产|营业|办公|企业|公司|单位|店铺|网|仓库|IP|物理|网络|检查|存放|销售)地址[\s:：为是在]{1,3}|(?<=[，,；;\s])住(?=[一-龥]{2,8}[省市县区镇乡村路街])/g,
    ),
  ].filter((match) => {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const home = /^[^，。；\n]{0,40}(?:室|组|村|小区|单元|苑|花园|公寓)/.test(text.slice(match.index + 2));
    return ofPerson.test(before) || (home && !ofBusiness.test(before) && !office.test(text.slice(match.index, match.index + 40)));
  });

function addressAfter(text: string, start: number): Span[] {
  const rest = text.slice(start, start + 60);
  const words = rest.slice(0, stop.exec(rest)?.index ?? rest.length);
  const last = [...words.matchAll(units)].at(-1);
  return last ? [{ kind: "home-address", start, end: start + last.index + last[0].length, weight: 40 }] : [];
}

const isBusiness = (text: string, start: number, end: number): boolean =>
  office.test(text.slice(start, end + 8)) ||
  business.test(text.slice(Math.max(0, start - 12), start)) ||
  /^[^，。；\n]{0,4}(?:店|公司|厂|超市|经营部|商铺|门面)/.test(text.slice(end));

/** 在清河镇柳树村三组村民: the word before the place is not part of it. */
function leftOf(text: string, start: number): number {
  return (
    start +
    (/^(?:[一-龥]{0,6}?(?:位于|送到|送至|来到|前往|赶到|系|在|到|至|由|对|从|是|为|往|去))?/.exec(text.slice(start, start + 8))?.[0]
      .length ?? 0)
  );
}
