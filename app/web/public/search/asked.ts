import { addressWith } from "#app/web/ui/query.ts";

export const orders = ["relevance", "newest", "amount"] as const;

export type Order = (typeof orders)[number];

/** What answers can be narrowed by, and how each is called in an address. */
const inAddress = {
  topics: "topic",
  townships: "township",
  years: "year",
  penalties: "penalty",
  authorities: "authority",
  days: "day",
} as const;

export type Group = keyof typeof inAddress;

export const groups = Object.keys(inAddress) as Group[];

/** The page that has all values of a group, and the group that is meant by its address. */
export const groupPath = (group: Group): string => `/search/by/${inAddress[group]}`;
export const groupNamed = (name: string): Group | undefined => groups.find((group) => inAddress[group] === name);

/** The bureau itself has no name in the index; in an address it needs one. */
const ownBureau = "own";

const shapes: Partial<Record<Group, RegExp>> = { years: /^\d{4}$/, penalties: /^[0-5]$/ };

/** What a reader asked for; all of it stands in the address. */
export type Asked = { q: string; chosen: Record<Group, string[]>; sort: Order; page: number };

export function readAsked(search: string): Asked {
  const said = new URLSearchParams(search);
  const q = cut(said.get("q") ?? "").trim();
  const sort = orders.find((order) => order === said.get("sort")) ?? usualOrder(q);
  const page = Math.min(1000, Math.max(1, Number.parseInt(said.get("page") ?? "1", 10) || 1));
  return { q, chosen: perGroup((group) => valuesOf(said, group)), sort, page };
}

/** The query of an address; the usual order and the first page are left unsaid. */
export function asQuery({ q, chosen, sort }: Asked) {
  const named = groups.map((group) => [inAddress[group], chosen[group].map((value) => value || ownBureau)] as const);
  return { q, ...Object.fromEntries(named), sort: sort === usualOrder(q) ? undefined : sort };
}

export const addressOf = (path: string, asked: Asked): string => addressWith(path, asQuery(asked));

/** The same question with one answer more, or one less. */
export function toggled(asked: Asked, group: Group, value: string): Asked {
  const chosen = asked.chosen[group];
  const changed = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...asked, chosen: { ...asked.chosen, [group]: changed } };
}

/** Addresses of the same question with one answer of a group more, or one less; all that they share is written once. */
export function addressesOf(path: string, asked: Asked, group: Group): (value: string) => string {
  const query = Object.entries(asQuery(asked));
  const place = query.findIndex(([name]) => name === inAddress[group]);
  const written = (some: typeof query) => addressWith("", Object.fromEntries(some)).slice(1);
  const [before, chosen, after] = [query.slice(0, place), query.slice(place, place + 1), query.slice(place + 1)].map(written);
  return (value) => {
    if (asked.chosen[group].includes(value)) return addressOf(path, toggled(asked, group, value));
    const added = written([[inAddress[group], value || ownBureau]]);
    return `${path}?${[before, chosen, added, after].filter(Boolean).join("&")}`;
  };
}

/** The same question of all cases. */
export const unfiltered = (asked: Asked): Asked => ({ ...asked, chosen: perGroup(() => []) });

export const isNarrowed = ({ chosen }: Asked): boolean => groups.some((group) => chosen[group].length > 0);

const usualOrder = (q: string): Order => (q ? "relevance" : "newest");

/** A value that is none is left out where its shape says so; any other one finds nothing. */
function valuesOf(said: URLSearchParams, group: Group): string[] {
  const given = said.getAll(inAddress[group]).map(cut).filter(Boolean);
  const sound = given.filter((value) => shapes[group]?.test(value) ?? true).slice(0, 20);
  return [...new Set(group === "authorities" ? sound.map((value) => (value === ownBureau ? "" : value)) : sound)];
}

/** At most a hundred characters, and none that no database holds. */
const cut = (text: string): string => [...text.slice(0, 400).replaceAll("\0", " ")].slice(0, 100).join("");

const perGroup = <T>(make: (group: Group) => T): Record<Group, T> =>
  Object.fromEntries(groups.map((group) => [group, make(group)])) as Record<Group, T>;
