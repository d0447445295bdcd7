import type { Box } from "#app/evidence/cover-boxes.ts";
import type { Issue } from "#app/i18n/keys.ts";

const most = 60;

/**
 * Boxes typed one to a line as "left, top, width, height" in pixels of the picture; drawn ones arrive the same way. Every box
 * must cover some of the picture: a box beside it is a mistake that would leave a face uncovered.
 */
export function readBoxes(typed: string, picture: { width: number; height: number }): { boxes: Box[] } | { issues: Issue[] } {
  const lines = typed
    .normalize("NFKC")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const boxes: Box[] = [];
  for (const line of lines) {
    const numbers = line.split(/[\s,、;]+/).map(Number);
    const [left = 0, top = 0, width = 0, height = 0] = numbers;
    const sound = numbers.length === 4 && numbers.every(Number.isSafeInteger) && width > 0 && height > 0;
    const covers = left < picture.width && top < picture.height && left + width > 0 && top + height > 0;
    if (!sound || !covers) return { issues: [{ field: "boxes", key: "cases.issues.box", facts: { line: line.slice(0, 40) } }] };
    boxes.push({ left, top, width, height });
  }
  if (boxes.length === 0) return { issues: [{ field: "boxes", key: "cases.issues.noBoxes" }] };
  if (boxes.length > most) return { issues: [{ field: "boxes", key: "cases.issues.manyBoxes", facts: { most } }] };
  return { boxes };
}
