import type { Named } from "./read-name.ts";
import type { Doubt, ReadUnit } from "./reading.ts";

/**
 * Who owns an item (DOMAIN §7.1): the first that leads; the others that lead own it with it, or help when the plan says the first one
 * leads. The owner stands first. A list that gives no parts is a guess.
 */
export function rolesOf(named: Named[], firstLeads: boolean): { units: ReadUnit[]; doubts: Doubt[] } {
  const doubts = named.flatMap((unit) => unit.doubts);
  const silent = named.length > 0 && named.every((unit) => !unit.part);
  const leads = named.some((unit) => unit.part === "lead");
  if (silent && !firstLeads) doubts.push({ key: "role-guessed", facts: { name: named[0]?.name ?? "" } });
  let owned = false;
  const owner = leads ? named.find((unit) => unit.part === "lead") : named.find((unit) => !unit.part || unit.part === "charge");
  const units = named.map((unit): ReadUnit => ({ name: unit.name, role: roleOf(unit), raw: unit.raw }));
  if (named.length && !owner) doubts.push({ key: "no-owner", facts: {} });
  return { units: once(units).sort((a, b) => Number(b.role === "owner") - Number(a.role === "owner")), doubts };

  function roleOf(unit: Named): ReadUnit["role"] {
    if (unit === owner && !owned) {
      owned = true;
      return "owner";
    }
    if (unit.part === "partner" || unit.part === "guide") return unit.part;
    return firstLeads ? "partner" : "joint-owner";
  }
}

/** A unit named twice is one unit; placeholders (xx所、xx所) are as many as are written. */
function once(units: ReadUnit[]): ReadUnit[] {
  const weight = ["owner", "joint-owner", "partner", "guide"];
  const best = new Map<string, ReadUnit>();
  for (const unit of units) {
    const known = best.get(unit.name);
    if (!known || weight.indexOf(unit.role) < weight.indexOf(known.role)) best.set(unit.name, unit);
  }
  return units.filter((unit) => /x{2}|×|\*|某|○/i.test(unit.name) || best.get(unit.name) === unit);
}
