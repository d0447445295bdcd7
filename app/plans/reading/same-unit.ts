import { pinyin } from "pinyin-pro";

const numbers = /[一二三四五六七八九十东西南北中上下甲乙丙丁\da-z]/;
const fields =
  /食品|药品|质量|计量|标准|商标|广告|价格|信用|特种|设备|认证|知识|网络|餐饮|法规|法制|稽查|流通|生产|经营|消费|化妆|器械|登记|注册|财务|人事|审批|合同|竞争|专利|产品|检验|检测/g;
const stations = /(?:所|分局|中队|站)$/;

/**
 * Is one name a slip of the pen for the other: one letter wrong, doubled, missing, too many or changed over, or another of the same
 * sound? 一中队 is no slip for 二中队, nor 药品科 for 食品科, nor one township's station for another's.
 */
export function isSlipOf(written: string, name: string): boolean {
  if (written !== name && looks(written) === looks(name)) return true;
  if (written === name || Math.abs(written.length - name.length) > 4 || name.length < 4) return false;
  if (written.at(-1) !== name.at(-1) && written.slice(0, -1) !== name) return false;
  if (written.length === name.length && sound(written) === sound(name)) return true;
  if (undoubled(written) === undoubled(name)) return true;
  if (name.length < 5) return false;
  const [left, right] = difference(written, name);
  if (left.length > 2 || right.length > 2 || (left.length === 2) !== (right.length === 2)) return false;
  if (
    left.length === 2 &&
    left !== [...right].reverse().join("") &&
    !(name.length >= 8 && [...left].some((letter) => right.includes(letter)))
  )
    return false;
  if (numbers.test(left + right)) return false;
  if (stations.test(name) && written.indexOf(left) < 2) return false;
  return !namesOtherField(written, name);
}

/** What is left of both when what they begin and end with alike is taken away. */
function difference(one: string, other: string): [string, string] {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

function namesOtherField(written: string, name: string): boolean {
  return (written.match(fields) ?? []).some((field) => !name.includes(field));
}

const undoubled = (name: string): string => name.replace(/(.{1,4})\1/g, "$1");

const sounds = new Map<string, string>();

function sound(name: string): string {
  const known = sounds.get(name);
  if (known !== undefined) return known;
  if (sounds.size > 5000) sounds.clear();
  const said = pinyin(name, { toneType: "none", separator: " " });
  sounds.set(name, said);
  return said;
}

/** Letters that a hand or a scanner takes for each other. */
const alike = [
  "械戒诫",
  "队对",
  "科料",
  "持待",
  "设没",
  "价介",
  "监盐",
  "标际",
  "商啇",
  "检捡",
  "验险",
  "准淮",
  "质贡",
  "量童",
  "食良",
  "法沄",
  "管菅",
];
const twins = new Map(alike.flatMap((letters) => [...letters].map((letter) => [letter, letters[0] ?? letter] as const)));

/** A name with each such letter written in one way. */
export const looks = (name: string): string => [...name].map((letter) => twins.get(letter) ?? letter).join("");
