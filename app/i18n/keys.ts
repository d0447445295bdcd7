import type activity from "./words/zh/activity.json";
import type cases from "./words/zh/cases.json";
import type deadlines from "./words/zh/deadlines.json";
import type desk from "./words/zh/desk.json";
import type exposure from "./words/zh/exposure.json";
import type intake from "./words/zh/intake.json";
import type leads from "./words/zh/leads.json";
import type merchants from "./words/zh/merchants.json";
import type plans from "./words/zh/plans.json";
import type reports from "./words/zh/reports.json";
import type search from "./words/zh/search.json";
import type site from "./words/zh/site.json";
import type sorting from "./words/zh/sorting.json";
import type statements from "./words/zh/statements.json";
import type team from "./words/zh/team.json";

/** Every key there is, read off the Chinese words. */
type Words = {
  activity: typeof activity;
  cases: typeof cases;
  deadlines: typeof deadlines;
  desk: typeof desk;
  exposure: typeof exposure;
  intake: typeof intake;
  leads: typeof leads;
  merchants: typeof merchants;
  plans: typeof plans;
  reports: typeof reports;
  search: typeof search;
  site: typeof site;
  sorting: typeof sorting;
  statements: typeof statements;
  team: typeof team;
};

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? Bare<K> : `${K}.${Paths<T[K]>}` }[keyof T & string];
type Bare<K extends string> = K extends `${infer Stem}_${"one" | "other"}` ? Stem : K;

export type WordKey = Paths<Words>;

export type Facts = Record<string, string | number>;

/** Words for a key in the language of the page. */
export type Translate = (key: WordKey, facts?: Facts) => string;

/** One thing that is wrong with what was typed: at which field, in which words, with which facts. */
export type Issue = { field: string; key: WordKey; facts?: Facts };
