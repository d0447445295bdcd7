import { readPlan } from "#app/plans/reading/read-plan.ts";
import type { KnownUnit, ReadArea, Reading } from "#app/plans/reading/reading.ts";

/** A plan of an invented bureau around a list of areas. */
export const planWith = (list: string, after = ""): string =>
  `柳溪县市场监督管理局2024年民生领域案件查办“铁拳”行动方案\n一、工作目标\n办成一批群众叫好的案件。\n二、查办重点\n严厉查处以下违法行为：\n${list}\n${after}三、工作要求\n（一）加强领导。各单位要高度重视。\n（二）严守纪律。不得跑风漏气。\n`;

export function read(notice: string, units: (string | KnownUnit)[] = []): Reading {
  const known = units.map((unit) => (typeof unit === "string" ? { name: unit, aliases: [] } : unit));
  const reading = readPlan(notice, known);
  if ("outcome" in reading) throw new Error("no plan was found");
  return reading;
}

/** Units of an area in short: "owner 食品股 · partner 各所". */
export const who = (area: ReadArea | undefined): string => area?.units.map(({ role, name }) => `${role} ${name}`).join(" · ") ?? "nobody";

export const doubts = (area: ReadArea | undefined): string[] => area?.doubts.map(({ key }) => key) ?? [];
