import { addressWith } from "#app/web/ui/query.ts";

export const orders = ["relevance", "newest", "amount"] as const;

export type Order = (typeof orders)[number];

export type Group = "topic" | "township" | "year";

/** What a reader asked for; all of it stands in the address. */
export type Asked = { q: string; topic: string[]; township: string[]; year: string[]; sort: Order; page: number };

export function readAsked(search: string): Asked {
  const said = new URLSearchParams(search);
  const list = (name: Group) => [...new Set(said.getAll(name))].filter((value) => value && value.length <= 40).slice(0, 20);
  const q = (said.get("q") ?? "").trim().slice(0, 100);
  const sort = orders.find((order) => order === said.get("sort")) ?? (q ? "relevance" : "newest");
  const page = Math.min(1000, Math.max(1, Number.parseInt(said.get("page") ?? "1", 10) || 1));
  return { q, topic: list("topic"), township: list("township"), year: list("year").filter((year) => /^\d{4}$/.test(year)), sort, page };
}

/** The query of an address; the usual order and the first page are left unsaid. */
export function asQuery({ q, topic, township, year, sort }: Asked) {
  return { q, topic, township, year, sort: sort === (q ? "relevance" : "newest") ? undefined : sort };
}

export const addressOf = (path: string, asked: Asked): string => addressWith(path, asQuery(asked));

/** The same question with one answer more, or one less. */
export function toggled(asked: Asked, group: Group, value: string): Asked {
  const chosen = asked[group];
  return { ...asked, [group]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value] };
}
