import type { Translate } from "#app/i18n/keys.ts";
import { articleFoot, articleHead, articlePage, caseArticle } from "./article-html.ts";
import { caseLong, casePoster } from "./case-leaflets.ts";
import type { Imprint } from "./imprint.ts";
import type { Pack } from "./pack.ts";
import { pressList } from "./press-list.ts";
import type { ToldCase } from "./tell-case.ts";

/** Everything to hand on about one case. */
export function casePack(told: ToldCase, t: Translate): Pack {
  return {
    files: [
      { name: t("cases.share.files.poster"), leaflet: casePoster(told) },
      { name: t("cases.share.files.long"), leaflet: caseLong(told) },
      { name: t("cases.share.files.article"), html: articlePage(told.title, articleHead(told) + caseArticle(told, 1) + articleFoot(told)) },
      { name: t("cases.share.files.press"), press: pressList(told.title, told, [], [told], pressHeads(t)) },
    ],
    slip: slip(told.title, told, t),
  };
}

export const pressHeads = (t: Translate) => ({
  place: t("cases.share.heads.place"),
  number: t("cases.share.heads.number"),
  case: t("cases.share.heads.case"),
  party: t("cases.public.party"),
  penalty: t("cases.share.heads.penalty"),
});

/** The slip in a pack: what the files are for, and what to mind. */
export function slip(title: string, { watermark, address }: Imprint, t: Translate): Pack["slip"] {
  const how = [
    t("cases.share.slip.pictures"),
    t("cases.share.slip.article"),
    t("cases.share.slip.press"),
    t("cases.share.slip.code", { address }),
  ];
  return {
    name: t("cases.share.files.slip"),
    lines: [title, ...(watermark ? [t("cases.share.slip.notYet")] : []), "", ...how],
    absent: t("cases.share.slip.absent"),
  };
}
