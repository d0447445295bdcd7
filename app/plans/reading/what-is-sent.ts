/** What is sent, in the words behind its day. */
export function thingBehind(words: string, moreFollows: boolean): string {
  const handed = /将([^,。;]{2,40}?)(?:,|、|$|报|通过|送)/.exec(words)?.[1];
  if (handed) return handed.trim();
  const sent = /(?:报送|上报|提交|填报|(?<![通举汇])报)(?:至|到)?([^。;]{2,60})/.exec(words)?.[1] ?? "";
  const first = moreFollows ? sent.replace(/,[^,]*$/, "") : sent.replace(/,(?:梳理|总结|提出|并|同时|[县市区旗]局|[^,]{1,12}期间).*$/, "");
  const what = tidy(first.replace(/(?:报|至|到|报送至?)[^,、]{2,14}?(?:科|股|队|处|室|局|所|中心)$/, "").replace(/^[送至到]/, ""));
  if (what && !/^(?:一次|\d+ ?[篇件个次条份])$/.test(what) && !/(?:局|大队|支队|科|股|处|审定|汇总|备案)$/.test(what)) return what;
  return tidy(/(?:制定|形成|完成|细化|报送)([^,。;]{2,30}?)(?=上报|报|,|$)/.exec(words)?.[1] ?? "");
}

/** 全年总结12月8日前报执法大队: what is sent stands before the day. */
export function thingBefore(before: string): string {
  const words =
    before
      .replace(/^之?前/, "")
      .split(/[,;:]/)
      .at(-1) ?? "";
  const what = tidy(
    words
      .replace(/(?:分别)?(?:应|须|要)?(?:于|在)?$/, "")
      .replace(/^.*?(?:单位|各所|科室)(?=.{3})/, "")
      .replace(/^(?:报送|自|请|将)/, ""),
  );
  return what.length <= 40 ? what : "";
}

const tidy = (words: string): string => words.replace(/[,、和及\s]+$/, "").trim();

/** Things that are sent in: 总结, 数据, 名单 … */
export const isSent =
  /总结|小结|数据|报告|报表|统计|[案台][例件帐账]|名单|联[络系]|信息|情况|线索|动态|进展|方案|清单|材料|措施|备案|部署|目录|成效|工作|摸排|计划|[^例]表/;

/** 半年、年度工作总结 for two dates are two things. */
export function inParts(what: string, count: number): string[] {
  const quarters = /^(第?[一二三四]、第?[一二三四])(季度.*)$/.exec(what);
  if (quarters?.[1] && count === 2) return quarters[1].split("、").map((one) => `${/^第/.test(one) ? "" : "第"}${one}${quarters[2]}`);
  const parts = [/、/, /、|和/, /、|和|及|,/]
    .map((mark) =>
      what
        .split(mark)
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .find((split) => split.length >= count);
  if (!parts) return [];
  const last = parts[count - 1] ?? "";
  const tail = /(?:工作|案件|年度|年)?(?:总结|小结|报告|数据|情况).*$/.exec(last)?.[0] ?? "";
  return parts.slice(0, count).map((part) => (/总结|小结|报告|数据|情况/.test(part) ? part : part + tail));
}
