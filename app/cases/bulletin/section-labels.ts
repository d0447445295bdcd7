const commentary =
  "(?:案例|案件|本案)?(?:的)?(?:典型|社会|警示|法律|指导|现实)?意义|案例(?:评析|分析|点评|启示|警示|解读)|案件(?:评析|点评|启示|警示|分析)|法官说法|以案(?:释|说|普)法|释法|说法|普法(?:小课堂|时间)?|专家(?:点评|说法|意见|观点|评析)|点评|评析|启示|警示|提醒|温馨提[示醒]|消费(?:提示|提醒|警示|建议)|执法(?:提醒|提示|者说)|市场监管(?:部门|局)?提[示醒]|办案(?:心得|体会|思路)|风险提示|如何识别|怎样防范|下一步";
const facts =
  "基本案情|基本情况|案情(?:简介|摘要|介绍|回顾|经过)?|案件(?:事实|简介|回顾|来源|详情|情况|概况)|案例(?:简介|回顾|介绍)|违法(?:事实|行为)|简要案情|主要违法事实|事情经过|调查(?:经过|情况)|线索来源|当事人(?:基本)?情况";
const result =
  "处[理罚](?:结果|决定|情况|内容|依据)|查处(?:情况|结果|经过)|查办(?:情况|结果|经过)|案件查办经过|办理结果|行政处罚|处置结果|裁判结果|定性(?:处罚|依据)?|法律依据|处罚依据|法条链接|相关法条|法律(?:链接|法规|条文)|适用法律|违法依据";

const at = "^(?:[■◎●◆★▲►➤▶※#*【(\\[]|[一二三四五六七八九十]{1,2}[、.]|\\d[、.])*";
const end = "(?:$|[】)\\]:\\s,]|是|指出|:|。)";

const isCommentaryLine = new RegExp(`${at}(?:${commentary})${end}`);
const isSectionLine = new RegExp(`${at}(?:${commentary}|${facts}|${result})${end}`);

/** A line that begins a part which explains and no longer tells: 典型意义, 以案释法, 消费提示. */
export const opensCommentary = (line: string): boolean => isCommentaryLine.test(line);

/** A line that begins any part within one case. */
export const opensSection = (line: string): boolean => isSectionLine.test(line);

const isLawLine = new RegExp(`${at}(?:法条链接|相关法条|法律(?:链接|条文|依据)|处罚依据)${end}`);

/** A part that only quotes what the law threatens. */
export const quotesLaw = (line: string): boolean => isLawLine.test(line);
