/** What answers can be narrowed by, and the letter its keys begin with in both indexes. */
export const groups = { topics: "t", townships: "p", years: "y", penalties: "f", authorities: "o", days: "d" } as const;

export type Group = keyof typeof groups;

/** What was chosen in each group: any of a group's values, and all groups at once. */
export type Chosen = Record<Group, string[]>;

/** How many answers have each value. A group's counts leave its own filter out. */
export type Facets = Record<Group, Record<string, number>>;

export const groupNames = Object.keys(groups) as Group[];

/** Bounds in yuan of the penalty groups "0" (none) to "5" (a million and more); what was confiscated counts. As in search_places. */
export const penaltyBounds = [0.01, 10_000, 50_000, 200_000, 1_000_000];

export const nothingChosen = (): Chosen => perGroup(() => []);

/** Values are names that people have given, and none of them is taken for a property that every object has. */
export const noFacets = (): Facets => perGroup(() => Object.create(null));

export const keyOf = (group: Group, value: string): string => `${groups[group]}:${value}`;

export const perGroup = <T>(make: (group: Group) => T): Record<Group, T> =>
  Object.fromEntries(groupNames.map((group) => [group, make(group)])) as Record<Group, T>;

const groupOf = new Map(groupNames.map((name) => [keyOf(name, ""), name]));

/** Counts by key ("t:lifts") as counts by group and value; keys of no group are left out. */
export function facetsOf(counts: [key: string, count: number][]): Facets {
  const facets = noFacets();
  for (const [key, count] of counts) {
    const group = groupOf.get(key.slice(0, 2));
    if (group) facets[group][key.slice(2)] = count;
  }
  return facets;
}
