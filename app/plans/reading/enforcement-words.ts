import type { Page } from "./page.ts";

/** Words that a plan of a market supervision bureau can hardly do without; one alone may stand anywhere. */
export const speaksOfEnforcement = (page: Page): boolean =>
  [/铁拳/, /(?:行动|实施|工作)方案|工作要点|任务分工/, /违法/, /查处|查办|打击/, /整治|治理/, /执法/].filter((word) =>
    word.test(page.plain),
  ).length > 1;

/** Words for what a business does wrong. */
export const breach =
  /违法|违规|查处|打击|严查|整治|假冒|伪劣|假劣|掺|虚假|未经|欺诈|超期|侵权|不合格|作弊|无证|非法|三无|乱收费|过期|未检|冒用|不正当|翻新|劣质|添加|不明码|垄断|哄抬|强制|缺斤|误导|不公平|冒充|超范围|不符合|仿冒|刷单/;

/** How a bureau says what it does about it: 加强……, 建立……. */
export const effort =
  /^(?:要|务必)?(?:进一步)?(?:加强|建立|强化|完善|提高|落实|推进|健全|深化|做好|组织|严格|加大|广泛|畅通|压实|注重|坚持|统筹|提升|动员|总结|部署|摸底|巩固|营造|拓宽|宣传|实施|开展.{0,6}(?:指导|培训|宣传)|集中(?:整治|攻坚|力量)|精心|完善|及时|抓好|形成|创新|优化)/;

/** A phase or a routine of the bureau and no field of action: 5月20日前，全面动员; 第二阶段; 月通报. */
export const phase =
  /^(?:(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|底|初|末|[上中下]旬)?(?:之?前|起|止|内)?(?:[-—–~至到]+(?:20\d\d年|次年)?\d{1,2}月?(?:\d{1,2}日|底|末)?(?:之?前)?)?[,:、 (]|第[一二三四五\d]阶段|[^,。:]{0,8}阶段(?:\(|:|,|$)|(?:全面|广泛)?(?:宣传)?(?:动员|发动|部署|启动|摸底|排查摸底)(?:部署|阶段|会)?(?:\(|:|,|$)|查漏补缺|回头看|[“"]?回头看|(?:一?[日周旬月季年]|半年|双周)(?:一)?(?:通报|曝光|考核|调度|会商|报告|分析|例会|评比|小结|汇总|报)(?:[:,。”"]|制度|$))/;
