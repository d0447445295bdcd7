import type { requests } from "#app/intake/requests.ts";

/** What is asked for, as 12315 writes it. */
const written: [RegExp, (typeof requests)[number]][] = [
  [/退货/, "return"],
  [/换/, "exchange"],
  [/修/, "repair"],
  [/重作|重做/, "redo"],
  [/补足|履约|履行/, "make-up"],
  [/退赔|退款|退费|退还|返还/, "refund"],
  [/赔偿|赔付/, "compensation"],
  [/道歉/, "apology"],
];

/** "退货,更换" asks for two; the first that is written counts, and the story has the rest. */
export function requestIn(cell: string): (typeof requests)[number] {
  const said = written.map(([words, request]) => ({ request, place: cell.search(words) })).filter(({ place }) => place >= 0);
  return said.sort((one, other) => one.place - other.place)[0]?.request ?? "other";
}
