import { blankProperties } from "#app/evidence/office-properties.ts";
import { type Part, readZip, writeZip } from "#app/evidence/zip-parts.ts";
import { barePart } from "./bare-part.ts";
import { newVoices } from "./voices.ts";

/** A table set into a report holds no report again. */
const deepest = 2;

/**
 * A Word or Excel file written anew: its properties are empty, its pictures bare, whoever commented or changed it is 作者1, 作者2 …,
 * and what can be neither read nor bared is empty. Null when it is no archive that can be read, or was made to be hard.
 */
export async function withoutPeople(file: Buffer, depth = 1): Promise<Buffer | null> {
  const parts = depth <= deepest ? readZip(file) : null;
  if (!parts) return null;
  const voices = newVoices();
  const kept: Part[] = [];
  for (const part of parts) {
    const bared = await barePart(blankProperties(part), voices, (inside) => withoutPeople(inside, depth + 1));
    if (!bared) return null;
    kept.push(bared);
  }
  return writeZip(kept);
}
