/** An area as two plans are compared by: what it is about, and who leads. */
export type Comparable = { title: string; topics: string[]; owner: string | null };

export type PlanChange =
  | { change: "added"; title: string; owner: string | null }
  | { change: "dropped"; title: string; owner: string | null }
  | { change: "owner"; title: string; before: string | null; owner: string | null }
  | { change: "same"; title: string; owner: string | null };

/**
 * This plan beside another one, in this one's order and then what it dropped. An area goes on when it is about a topic the
 * other had an area for, or has its title; titles change from year to year, topics do not.
 */
export function comparePlans(now: Comparable[], before: Comparable[]): PlanChange[] {
  const isSame = (one: Comparable, other: Comparable) =>
    one.title === other.title || one.topics.some((topic) => other.topics.includes(topic));
  const here = now.map((area): PlanChange => {
    const known = before.find((one) => isSame(area, one));
    if (!known) return { change: "added", title: area.title, owner: area.owner };
    if (known.owner !== area.owner) return { change: "owner", title: area.title, before: known.owner, owner: area.owner };
    return { change: "same", title: area.title, owner: area.owner };
  });
  const gone = before.filter((area) => !now.some((one) => isSame(one, area)));
  return [...here, ...gone.map(({ title, owner }): PlanChange => ({ change: "dropped", title, owner }))];
}
