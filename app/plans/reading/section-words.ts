const areaWords =
  /(?:重点|主要|工作|行动|整治|目标|打击|专项|执法|查办|查处|办案|检查|监管|治理)(?:工作|打击|查处|查办|整治|办案|执法|检查|治理|监管|行动|专项|违法)*(?:任务|领域|重点|内容|事项|方向|范围|行业|对象|行为|案件|问题|品种|清单)|(?:突出|聚焦|明确|围绕|紧盯|锁定|把握)(?:查办|查处|办案|执法|整治|工作|打击|行动)*重点|(?:任务|职责|责任)(?:分工|清单|分解)|重点(?:任务|领域|整治|查处|打击|查办|行业)|民生领域违法|[\d一二三四五六七八九十](?:大|个|项|类|方面)(?:重点|领域|任务|方面|问题|行业|乱象|违法)/;
const measureWords =
  /目标(?!任务)|总体|指导思想|思路|原则|措施|要求|保障|机制|组织|步骤|阶段|进度|时间|安排|宣传|曝光|报送|督促|督导|考核|方法|方式|纪律|联系|背景|意义|附则|领导|协作|协调|协同|惩戒|强化|加强|完善|统筹|信息|成员|职责$|总结|评估|奖励|保密/;
const strongArea =
  /重点(?:任务|领域|内容|整治|查处|打击|查办)|(?:整治|查办|查处|办案|打击|行动|执法|工作)重点|(?:主要|工作|行动|整治)(?:任务|内容)|任务(?:分工|清单)|突出.{0,4}重点/;

/** What a heading announces: the areas to be acted on, or how the bureau goes about it (目标, 措施, 要求 …); null when it says neither. */
export function sectionKind(heading: string): "area" | "measure" | null {
  const area = areaWords.exec(heading);
  const measure = measureWords.exec(heading);
  if (area && strongArea.test(heading)) return "area";
  if (measure) return "measure";
  return area ? "area" : null;
}

/** A sentence that leads into the list of areas: 严厉查处以下违法行为： */
export const announcesAreas = (words: string): boolean =>
  /(?:以下|下列|如下|以下.个方面的?)(?:.{0,8})(?:违法|行为|领域|案件|问题|任务|重点|方面|事项|内容|情形)|(?:重点|着力|严厉|集中|依法|严肃)(?:查处|打击|查办|整治|治理|抓好|做好|聚焦|围绕|任务)[^。]{0,40}[:]\s*$|(?:任务|重点|领域)(?:如下|是|为|包括)?[:,]?\s*$/.test(
    words,
  );
