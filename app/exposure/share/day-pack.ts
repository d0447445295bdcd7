import { articleFoot, articleHead, articlePage, caseArticle, paragraph, section } from "#app/cases/share/article-html.ts";
import { pressHeads, slip } from "#app/cases/share/case-pack.ts";
import type { Pack } from "#app/cases/share/pack.ts";
import { pressList } from "#app/cases/share/press-list.ts";
import type { Translate } from "#app/i18n/keys.ts";
import { dayLong, dayPoster } from "./day-leaflets.ts";
import type { ToldDay } from "./tell-day.ts";

/** Everything to hand on about one issue. */
export function dayPack(told: ToldDay, t: Translate): Pack {
  const article = [
    articleHead(told),
    section(paragraph(told.introduction), paragraph(told.tally)),
    ...told.cases.map((one, at) => caseArticle(one, 2, `${at + 1}. `)),
    articleFoot(told),
  ];
  return {
    files: [
      { name: t("cases.share.files.poster"), leaflet: dayPoster(told) },
      { name: t("cases.share.files.long"), leaflet: dayLong(told) },
      { name: t("cases.share.files.article"), html: articlePage(told.title, article.join("")) },
      {
        name: t("cases.share.files.press"),
        press: pressList(told.title, told, [told.introduction, told.tally], told.cases, pressHeads(t)),
      },
    ],
    slip: slip(told.title, told, t),
  };
}
