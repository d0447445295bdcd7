import type { Translate } from "#app/i18n/keys.ts";
import { type Imprint, imprint, type Say } from "./imprint.ts";
import type { Tellable } from "./tellable.ts";

export type Fact = { term: string; value: string };

export type Chapter = { title: string; paragraphs: string[]; numbered: boolean };

export type ToldCase = Imprint & {
  number: string;
  title: string;
  lead: string;
  party: string;
  violation: string;
  paid: { word: string; sum: string; also: string };
  facts: Fact[];
  chapters: Chapter[];
  until: string;
};

/** A case in words, once: poster, long picture, article and press list are set from these and write none of their own. */
export function tellCase(known: Tellable, released: boolean, say: Say): ToldCase {
  const { t } = say;
  const { word, sum } = say.penalty(known);
  const also = known.transferredToPolice ? t("cases.public.police") : "";
  return {
    ...imprint({ number: known.dayNumber, releaseAt: known.releaseAt, path: `/cases/${known.number}` }, released, say),
    ...{ number: known.number, title: known.title, lead: known.lead, party: known.party, violation: known.violation },
    paid: { word, sum: sum ?? "", also },
    facts: factsOf(known, also, say),
    chapters: chaptersOf(known, t),
    until: t("cases.share.until", { date: say.date(known.publishUntil) }),
  };
}

function factsOf(known: Tellable, also: string, { t, date }: Say): Fact[] {
  const listed = known.seriousListOn && [date(known.seriousListOn), known.seriousListUrl].filter(Boolean).join("　");
  const rows: [string, string | null][] = [
    [t("cases.public.party"), known.party],
    [t("cases.public.violation"), known.violation],
    [t("cases.public.township"), known.township],
    [t("cases.share.authority"), known.authority],
    [t("cases.public.decidedOn"), date(known.decidedOn)],
    [t("cases.public.documentNo"), known.documentNo],
    [t("cases.public.also"), also],
    [t("cases.share.listed"), listed],
    [t("cases.share.correctedOn"), known.correctedOn && date(known.correctedOn)],
  ];
  return rows.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

function chaptersOf(known: Tellable, t: Translate): Chapter[] {
  const law = [...inParagraphs(known.penalty), t("cases.share.laws", { laws: known.laws.join("；") })];
  const chapters = [
    { title: t("cases.public.happened"), paragraphs: inParagraphs(known.happened), numbered: false },
    { title: t("cases.public.spot"), paragraphs: known.spot, numbered: true },
    { title: t("cases.public.act"), paragraphs: inParagraphs(known.act), numbered: false },
    { title: t("cases.public.law"), paragraphs: law, numbered: false },
    { title: t("cases.share.expert"), paragraphs: inParagraphs(known.expert), numbered: false },
  ];
  return chapters.filter(({ paragraphs }) => paragraphs.length);
}

const inParagraphs = (text: string): string[] => text.split(/\n+/).filter((part) => part.trim());
