import { type Imprint, imprint, type Say } from "#app/cases/share/imprint.ts";
import { type ToldCase, tellCase } from "#app/cases/share/tell-case.ts";
import type { TellableDay } from "./pack-day.ts";

export type ToldDay = Imprint & {
  title: string;
  introduction: string;
  sums: { figure: string; word: string }[];
  /** The same as a sentence. */
  tally: string;
  cases: ToldCase[];
  /** Said under a list that does not name them all. */
  more: (shown: number) => string;
};

/** An issue in words, once; its cases as each of them is told by itself. */
export function tellDay(day: TellableDay, released: boolean, yuan: (sum: number) => string, say: Say): ToldDay {
  const { t } = say;
  const count = day.cases.length;
  const total = day.cases.reduce((sum, { fineYuan, confiscatedYuan }) => sum + fineYuan + confiscatedYuan, 0);
  const transferred = day.cases.filter(({ transferredToPolice }) => transferredToPolice).length;
  return {
    ...imprint({ number: day.number, releaseAt: day.releaseAt, path: `/exposure-days/${day.slug}` }, released, say),
    title: day.title,
    introduction: day.introduction,
    sums: [
      { figure: String(count), word: t("exposure.public.sum.cases", { count }) },
      { figure: yuan(total), word: t("exposure.public.sum.yuan") },
      ...(transferred ? [{ figure: String(transferred), word: t("exposure.public.sum.police", { count: transferred }) }] : []),
    ],
    tally: [
      t("exposure.public.tally", { count, yuan: yuan(total) }),
      ...(transferred ? [`${transferred}${t("exposure.public.sum.police", { count: transferred })}`] : []),
    ].join("，"),
    cases: day.cases.map((known) => tellCase(known, released, say)),
    more: (shown) => (shown < count ? t("exposure.share.more", { count: count - shown }) : ""),
  };
}
