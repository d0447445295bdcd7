import type { Item } from "./outline.ts";
import type { Page } from "./page.ts";

/** A form to fill in or a list of names behind the plan is not read (附件). */
export function isForm(page: Page, item: Item): boolean {
  if (item.marker.kind !== "annex") return false;
  const words = page.plain.slice(item.start, item.start + 160).replace(/\s+/g, "");
  return (
    /统计表|情况表|报送表|信息表|汇总表|联络员|名单|登记表|目录|一览表|审批表|填表|填报|样式|电话/.test(words) &&
    !/任务.{0,4}(?:分工|分解|清单)|(?:行动|实施|工作)方案$/.test(words)
  );
}
