import { areasOf } from "./areas-of.ts";
import { bodyLines } from "./body-lines.ts";
import { isForm } from "./is-form.ts";
import { type Marker, markersOf } from "./markers.ts";
import { occasionsIn } from "./occasions.ts";
import { ofOtherPlans } from "./other-plans.ts";
import { type Item, outlineOf } from "./outline.ts";
import { type Line, linesOf, type Page, pageOf } from "./page.ts";
import { planBureau } from "./plan-bureau.ts";
import { planTitle } from "./plan-title.ts";
import { planYear } from "./plan-year.ts";
import type { KnownUnit, Reading } from "./reading.ts";
import { deadlinesIn } from "./reporting-dates.ts";
import { type Table, tablesOf } from "./table-rows.ts";
import { registerOf } from "./unit-register.ts";

/**
 * Reads a bureau's yearly action plan (DOMAIN §7): which areas, whose they are, what is to be sent in and when. It proposes; what is not
 * certain carries a doubt, and what could not be read stays in the annotation.
 */
export function readPlan(notice: string, units: KnownUnit[]): Reading | { outcome: "no-plan" } {
  const page = pageOf(notice);
  const printed = linesOf(page);
  const lines = bodyLines(page, printed);
  const tables = tablesOf(page, lines);
  const markers = outsideOf(tables, markersOf(page, lines));
  const outline = outlineOf(markers, notice.length);
  const laidOut = { page, lines, markers, outline, tables };
  const firstLook = areasOf(laidOut, registerOf(units, []));
  const written = firstLook.flatMap((area) => area.units.map(({ raw }) => raw.replace(/\s+/g, "")));
  const areas = ofOtherPlans(page, lines, areasOf(laidOut, registerOf(units, written)));
  if (!areas.some((area) => area.kind === "area")) return { outcome: "no-plan" };
  const title = planTitle(page, printed);
  const year = planYear(page, printed, title);
  return {
    title,
    year,
    bureau: planBureau(printed, title),
    areas,
    deadlines: deadlinesIn(page, bodyOf(page, lines, outline), year),
    occasions: occasionsIn(page),
  };
}

function outsideOf(tables: Table[], markers: Marker[]): Marker[] {
  let at = 0;
  return markers.filter(({ from }) => {
    while (at < tables.length && (tables[at]?.span.to ?? 0) <= from) at++;
    return from <= (tables[at]?.span.from ?? Number.POSITIVE_INFINITY);
  });
}

/** The lines before the forms at the end, whose own notes (请于……前报送) are no further demands. */
function bodyOf(page: Page, lines: Line[], outline: Item[]): Line[] {
  const form = outline.find((item) => isForm(page, item) && item.from > page.plain.length / 4);
  return form ? lines.filter((line) => line.from < form.from) : lines;
}
