type Looked = { areas: { id: string; doubts: unknown[] }[] };

/** The next area with a doubt, after this one in the plan's order and then from its beginning; null when nobody doubts anything. */
export function nextDoubtful({ areas }: Looked, after: string): string | null {
  const here = areas.findIndex(({ id }) => id === after);
  const others = [...areas.slice(here + 1), ...areas.slice(0, Math.max(here, 0))];
  return others.find(({ doubts }) => doubts.length > 0)?.id ?? null;
}
