import type { Line, Page } from "./page.ts";
import { passageOf } from "./passage.ts";
import { readArea } from "./read-area.ts";
import type { ReadArea } from "./reading.ts";
import type { Row } from "./table-rows.ts";
import { unitList } from "./unit-list.ts";
import type { Register } from "./unit-register.ts";

/** A row of a table as an area: the column gives the part, unless the cell says otherwise. */
export function readRow(page: Page, lines: Line[], row: Row, register: Register, firstLeads: boolean): ReadArea {
  const annotations = row.units.map(({ part, cell }) => {
    const list = unitList(cell, register);
    for (const unit of list.named) if (!list.said || !unit.part) unit.part = part;
    return { span: { from: 0, to: 0 }, words: cell, list: { ...list, said: true }, closed: true, form: "label" as const };
  });
  const whole = passageOf(page, lines, row.span.from, row.span.to);
  const area = readArea(whole, 0, "area", annotations, { firstLeads, units: null, cutOff: false });
  const title = row.title.given.trim();
  const text = [title, ...row.details.map(({ given }) => given.trim())].join("：");
  const annotation = row.units.map(({ heading, cell }) => `${heading}：${cell.given.trim()}`).join("；");
  const doubts = area.doubts.filter((doubt) => doubt.key !== "two-topics");
  const inherited = row.inherited ? [{ key: "row-inherited" as const, facts: { title } }] : [];
  return {
    ...area,
    title,
    text,
    annotation,
    doubts: [...doubts, ...inherited],
    confidence: row.inherited ? area.confidence * 0.85 : area.confidence,
  };
}
