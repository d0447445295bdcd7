import { eq } from "drizzle-orm";
import { pinyin } from "pinyin-pro";
import { z } from "zod";
import { record } from "#app/activity/record.ts";
import { text, words } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import type { DraftArea, DraftUnit } from "#db/schema/plan-drafts.ts";
import { units } from "#db/schema/team.ts";
import { changeDraft, type DraftOutcome, type Target } from "./change-draft.ts";
import { ourUnits } from "./our-units.ts";
import { stations } from "./which-unit.ts";

const newUnit = z.object({
  newName: text(2, 40, "plans.issues.unitName"),
  newKind: z.enum(["section", "brigade", "station"], words("plans.issues.unitKind")),
});

/**
 * Says which unit a name in the notice means, or founds it. Every area that uses the name gets it, and the name is remembered as
 * an alias: next year's notice finds it by itself.
 *
 * @param typed `name` as the notice has it, `unit` a slug, "stations" or "new"; for "new" also `newName` and `newKind`
 */
export function nameUnit(target: Target, typed: Record<string, string>): Promise<DraftOutcome> {
  return changeDraft(target, "plan.unit-named", async (tx, draft) => {
    const name = typed.name ?? "";
    if (!draft.areas.some((area) => area.units.some((unit) => unit.name === name)))
      return [{ field: "unit", key: "plans.issues.unitGone" }];
    const slug = await meant(tx, name, typed);
    if (Array.isArray(slug)) return slug;
    const named = (area: DraftArea) => area.units.map((unit) => (unit.name === name && !unit.unit ? { ...unit, unit: slug } : unit));
    const raws = new Set(draft.areas.flatMap((area) => area.units.filter((unit) => unit.name === name).map(({ raw }) => raw)));
    const answered = ({ key, facts }: DraftArea["doubts"][number]) =>
      key === "unit-unknown" && (facts.raw === name || raws.has(String(facts.raw)));
    const settled = (area: DraftArea) => area.doubts.filter((doubt) => !answered(doubt));
    return { areas: draft.areas.map((area) => ({ ...area, units: eachOnce(named(area)), doubts: settled(area) })) };
  });
}

/** Two names for one unit, such as two stations that the notice leaves blank, are one entry. */
const eachOnce = (all: DraftUnit[]): DraftUnit[] =>
  all.filter(({ unit }, place) => !unit || all.findIndex((other) => other.unit === unit) === place);

async function meant(tx: Tx, name: string, typed: Record<string, string>): Promise<string | Issue[]> {
  if (typed.unit === stations) return stations;
  const ours = await ourUnits(tx);
  if (typed.unit === "new")
    return found(
      tx,
      name,
      typed,
      ours.map(({ slug }) => slug),
    );
  const unit = ours.find(({ slug }) => slug === typed.unit);
  if (!unit) return [{ field: "unit", key: "plans.issues.unit" }];
  if (unit.name !== name && !unit.aliases.includes(name)) {
    const aliases = [...unit.aliases, name];
    await tx.update(units).set({ aliases }).where(eq(units.slug, unit.slug));
    await record(tx, "unit.aliased", { kind: "unit", id: unit.slug }, { aliases: aliases.length });
  }
  return unit.slug;
}

/** A unit that the portal did not know. Its colleagues are added in the team. */
async function found(tx: Tx, name: string, typed: Record<string, string>, taken: string[]): Promise<string | Issue[]> {
  const read = newUnit.safeParse({ newName: typed.newName || name, newKind: typed.newKind });
  if (!read.success) return read.error.issues.map(({ path, message }) => ({ field: String(path[0]), key: message as Issue["key"] }));
  const { newName, newKind } = read.data;
  const known = await tx.select({ slug: units.slug }).from(units).where(eq(units.name, newName));
  if (known.length) return [{ field: "newName", key: "plans.issues.unitKnown" }];
  const stem = pinyin(newName, { toneType: "none", type: "array", nonZh: "removed" }).join("-").slice(0, 60) || "unit";
  const slug = [stem, ...Array.from({ length: 99 }, (_, n) => `${stem}-${n + 2}`)].find((one) => !taken.includes(one)) ?? stem;
  await tx.insert(units).values({ slug, name: newName, nameEn: newName, kind: newKind, aliases: newName === name ? [] : [name] });
  await record(tx, "unit.founded", { kind: "unit", id: slug }, { kind: newKind });
  return slug;
}
