import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readNotice } from "#app/plans/notice/read-notice.ts";
import { readPlan } from "#app/plans/reading/read-plan.ts";
import type { KnownUnit } from "#app/plans/reading/reading.ts";
import { unitsFrom } from "#app/plans/reading/units-from.ts";
import { bytesOf, notThere } from "./bytes-of.ts";
import { fail } from "./fail.ts";
import { troubles } from "./file-troubles.ts";

/** `npm run plan:read -- FILE [--units units.json]`: one notice in, one JSON object out, no database. */
async function main(): Promise<void> {
  const asked = asArguments();
  if (!asked) return fail("用法：plan:read 文件 [--units units.json]。 · Usage: plan:read FILE [--units units.json].");
  const bytes = bytesOf(asked.file);
  if (!bytes) return fail(notThere(asked.file));
  const units = asked.units ? unitsIn(asked.units) : [];
  if (!units) return fail(`机构名单读不出来：${asked.units}。 · The list of units cannot be read: ${asked.units}.`);
  const notice = await readNotice({ name: asked.file, bytes });
  if (notice.outcome === "unreadable") return fail(troubles[notice.issue]);
  const reading = readPlan(notice.text, units);
  if ("outcome" in reading) return fail("这份文件里没有找到行动方案的重点领域。 · No action plan was found in this file.");
  const areas = reading.areas.map(({ from: _from, to: _to, ...area }) => area);
  process.stdout.write(`${JSON.stringify({ ...reading, areas }, null, 2)}\n`);
}

function asArguments(): { file: string; units: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({ options: { units: { type: "string" } }, allowPositionals: true });
    const [file, ...more] = positionals;
    return file && !more.length ? { file, units: values.units } : null;
  } catch {
    return null;
  }
}

function unitsIn(file: string): KnownUnit[] | null {
  try {
    return unitsFrom(JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, "")));
  } catch {
    return null;
  }
}

await main();
