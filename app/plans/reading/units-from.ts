import type { KnownUnit } from "./reading.ts";

/**
 * A bureau's list of units in any of the shapes people write: names, { name, aliases }, { units: […] }, or name → aliases. Null when it is
 * none of them.
 */
export function unitsFrom(written: unknown): KnownUnit[] | null {
  if (Array.isArray(written)) {
    const units = written.map(unitFrom);
    return units.every((unit) => unit !== null) ? units : null;
  }
  if (!isRecord(written)) return null;
  if (Array.isArray(written.units) || isRecord(written.units)) return unitsFrom(written.units);
  const units = Object.entries(written).map(([name, aliases]) =>
    isRecord(aliases) ? unitFrom({ ...aliases, name }) : unitFrom({ name, aliases }),
  );
  return units.every((unit) => unit !== null) ? units : null;
}

function unitFrom(written: unknown): KnownUnit | null {
  if (typeof written === "string") return written.trim() ? { name: written.trim(), aliases: [] } : null;
  if (!isRecord(written) || typeof written.name !== "string" || !written.name.trim()) return null;
  const aliases = written.aliases ?? written.alias ?? [];
  const several = typeof aliases === "string" ? [aliases] : aliases;
  if (!Array.isArray(several) || !several.every((alias) => typeof alias === "string")) return null;
  return { name: written.name.trim(), aliases: several.map((alias) => alias.trim()).filter(Boolean) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
