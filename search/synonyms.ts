import { normalise } from "./normalise.ts";

/** Different words for one thing, as people say them. A topic's own words are in its row (topics.synonyms). */
export const synonyms = [
  ["医美", "医疗美容", "整形", "微整形", "整容"],
  ["玻尿酸", "透明质酸"],
  ["肉毒素", "肉毒毒素", "瘦脸针"],
  ["加油机", "油枪", "燃油加油机"],
  ["少给油", "少加油", "少油", "加油不足", "油量不足", "克扣油量"],
  ["液化气", "液化石油气", "煤气罐", "煤气瓶", "气瓶", "气罐", "钢瓶"],
  ["燃气灶", "煤气灶", "灶具"],
  ["电梯", "升降机", "升降梯"],
  ["缺斤短两", "缺斤少两", "短斤少两", "短斤缺两", "少秤", "鬼秤"],
  ["减肥", "瘦身", "减重"],
  ["保健品", "保健食品"],
  ["假货", "冒牌", "假冒", "仿冒", "山寨"],
  ["虚假宣传", "夸大宣传", "虚假广告", "不实宣传"],
  ["过期", "超期", "逾期"],
  ["未成年人", "儿童", "孩子", "小孩", "小朋友", "学生"],
  ["老年人", "老人"],
  ["农资", "农业生产资料"],
  ["化肥", "肥料"],
  ["退款", "退费", "退钱"],
  ["收据", "小票", "发票"],
  ["地沟油", "潲水油", "回收油"],
];

/** The other names of everything a text names. */
export function otherNames(text: string): string[] {
  const plain = normalise(text);
  return synonyms
    .filter((group) => group.some((name) => plain.includes(name)))
    .flatMap((group) => group.filter((name) => !plain.includes(name)));
}

/** The other names of a thing that goes by just this name. */
export const namesFor = (name: string): string[] =>
  synonyms.filter((group) => group.includes(name)).flatMap((group) => group.filter((one) => one !== name));
