import { words } from "#search/words.ts";

/** Of several areas about one topic, the one that shares most words with the story; the first of the plan when none does better. */
export function nearestArea<Area extends { title: string; text: string }>(areas: Area[], story: string): Area | null {
  if (areas.length < 2) return areas[0] ?? null;
  const told = new Set(words(story));
  const shared = (area: Area) => new Set(words(`${area.title} ${area.text}`).filter((word) => told.has(word))).size;
  return areas.reduce((best, area) => (shared(area) > shared(best) ? area : best));
}
