import type { Translate } from "#app/i18n/keys.ts";

/** What is told of a case: both what is published and what is still to come have it. Money in yuan. */
export type Tellable = {
  number: string;
  title: string;
  lead: string;
  party: string;
  township: string;
  documentNo: string;
  decidedOn: string;
  violation: string;
  laws: string[];
  fineYuan: number;
  confiscatedYuan: number;
  transferredToPolice: boolean;
  happened: string;
  penalty: string;
  spot: string[];
  act: string;
  /** Empty: the bureau itself. */
  authority: string;
  /** An expert's word; empty when there is none. */
  expert: string;
  seriousListOn: string | null;
  seriousListUrl: string;
  /** The day of its last correction. */
  correctedOn: string | null;
  publishUntil: string;
  /** 0 as long as the day has no number. */
  dayNumber: number;
  releaseAt: Date | null;
};

/** How the pages put things into words, lent to those who draw; `site` is the portal's public address without a slash at its end. */
export type Say = {
  t: Translate;
  date: (day: string) => string;
  moment: (at: Date) => string;
  penalty: (of: { fineYuan: number; confiscatedYuan: number }) => { word: string; sum: string | null };
  site: string;
  demo: boolean;
};

export type Fact = { term: string; value: string };

export type Chapter = { title: string; paragraphs: string[]; numbered: boolean };

/** Who speaks, and what every picture and paper of a pack has on it. */
export type Imprint = {
  site: string;
  bureau: string;
  issue: string;
  date: string;
  address: string;
  scan: string;
  call: string;
  demo: string | null;
  /** Said across everything while the minute has not come. */
  watermark: string | null;
};

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

export function imprint(
  of: { number: number; releaseAt: Date | null; path: string },
  released: boolean,
  { t, moment, site, demo }: Say,
): Imprint {
  return {
    site: t("common.site.name"),
    bureau: t("common.bureau"),
    issue: of.number ? t("exposure.public.number", { number: of.number }) : "",
    date: of.releaseAt ? moment(of.releaseAt) : "",
    address: site + of.path,
    scan: t("cases.share.scan"),
    call: t("cases.share.call"),
    demo: demo ? t("common.demo") : null,
    watermark: released ? null : t("cases.share.notYet"),
  };
}

const inParagraphs = (text: string): string[] => text.split(/\n+/).filter((part) => part.trim());
