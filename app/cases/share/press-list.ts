import type { Imprint } from "./imprint.ts";
import type { ToldCase } from "./tell-case.ts";

/** A list for newspapers: what it is called, what stands before it, the table's heads, and the cases. */
export type PressList = {
  title: string;
  before: string[];
  heads: { place: string; number: string; case: string; party: string; penalty: string };
  cases: ToldCase[];
  after: string[];
};

type Heads = PressList["heads"];

/** What every list begins and ends with: while the minute has not come that, in the demo that, whose it is. */
export function pressList(title: string, from: Imprint, introduction: string[], cases: ToldCase[], heads: Heads): PressList {
  const { watermark, demo, bureau, issue, date, call, address } = from;
  const line = [bureau, issue, date].filter(Boolean).join("　");
  return { title, before: [watermark, demo, line, ...introduction].filter((said) => said !== null), heads, cases, after: [call, address] };
}
