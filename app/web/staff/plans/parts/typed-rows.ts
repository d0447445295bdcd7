import type { ShownArea } from "./draft-shape.ts";
import { roles } from "./roles.ts";

type Unit = ShownArea["units"][number];

/** A unit of an area as its form shows it: `chosen` is what its choice stands at. */
export type Row = Unit & { chosen: string };

/**
 * The rows with what was typed into them. What was typed is found by the words it stands for and not by its place: the area may
 * have changed since the form was shown.
 */
export function typedRows(rows: Unit[], typed: Record<string, string> = {}): Row[] {
  const left = Object.entries(typed).flatMap(([name, raw]) => (name.startsWith("as-") ? [{ raw, place: name.slice("as-".length) }] : []));
  return rows.map((row) => {
    const found = left.findIndex(({ raw }) => raw === row.raw);
    const place = found < 0 ? null : left.splice(found, 1)[0]?.place;
    const role = roles.find((one) => one === typed[`role-${place}`]) ?? row.role;
    return { ...row, role, chosen: typed[`unit-${place}`] ?? row.unit ?? "" };
  });
}
