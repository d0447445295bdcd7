const rank =
  "(?:(?:副|党组|总支)?(?:书记|局长|主任|组长|队长|所长|科长|股长|处长|站长|支队长|大队长|中队长|教导员|指导员)|党组成员|(?:负责|责任|联系|召集|联络)人|领导(?!小组)|同志|局领导|班子成员)";
const person = new RegExp(`(?:${rank}(?:[\\p{Script=Han}xX*×某]{2,4}|[xX*×某]{1,3})?|(?<=^[\\p{Script=Han}]{2,4})同志)$`, "u");

/** 分管副局长张某某, 王某同志, 党组成员: somebody, and no unit. */
export const isPerson = (name: string): boolean => person.test(name) && !/(?:[股科室处]|[大中支]队|所|局)$/.test(name);

/** 牵头领导：, 责任人：, 负责人：: a heading or label that people stand under, and no unit. */
export const namesPeople = (label: string): boolean =>
  /(?:领导|负责人|责任人|联系人|联络员|召集人|组长|人员?|姓名|电话|联系方式)(?:\([^)]*\))? ?:?$/.test(label.trim()) &&
  !/(?:单位|部门|科室|股室|处室|机构)/.test(label);

/** 必要时报请市局支持 asks somebody above, who is no unit of this list. */
export const asksAbove = (words: string): boolean => /(?:报请|提请|报经|请示|上报|呈报|报告|提交|申请)/.test(words);
