import type { Translate } from "#app/i18n/keys.ts";

/** How the pages put things into words, lent to those who draw; `site` is the portal's public address without a slash at its end. */
export type Say = {
  t: Translate;
  date: (day: string) => string;
  moment: (at: Date) => string;
  penalty: (of: { fineYuan: number; confiscatedYuan: number }) => { word: string; sum: string | null };
  site: string;
  demo: boolean;
};

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

/** The imprint of a case or an issue: its number, its minute, and its path on the public site. */
export function imprint(
  of: { number: number; releaseAt: Date | null; path: string },
  released: boolean,
  { t, moment, site, demo }: Say,
): Imprint {
  return {
    site: t("site.name"),
    bureau: t("site.bureau"),
    issue: of.number ? t("exposure.public.number", { number: of.number }) : "",
    date: of.releaseAt ? moment(of.releaseAt) : "",
    address: site + of.path,
    scan: t("cases.share.scan"),
    call: t("cases.share.call"),
    demo: demo ? t("site.demo") : null,
    watermark: released ? null : t("cases.share.notYet"),
  };
}
