import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { CaseFacts, type FactsOfCase } from "./case-facts.tsx";
import { CasePicture, type PictureOfCase } from "./case-picture.tsx";
import { Masked } from "./masked.tsx";
import { original } from "./original.ts";
import { Phrased } from "./phrased.tsx";
import { Prose } from "./prose.tsx";

export type ArticleOfCase = FactsOfCase & {
  title: string;
  lead: string;
  happened: string;
  penalty: string;
  spot: string[];
  act: string;
  expert: string;
  laws: string[];
  pictures: PictureOfCase[];
};

type Props = { article: ArticleOfCase /** Folder of the pictures' addresses. */; picturesAt: string; above?: ReactNode; doors?: ReactNode };

/** A case as the public reads it: who and what in one strip, then what happened, how to spot it, what to do, and the law. */
export function CaseArticle({ article, picturesAt, above, doors }: Props) {
  const { t, language } = useWords();
  const lang = original(language);
  return (
    <article className="case">
      <header>
        {above}
        <h1 lang={lang}>
          <Phrased text={article.title} />
        </h1>
        <p className="lead" lang={lang}>
          <Masked text={article.lead} />
        </p>
      </header>
      <CaseFacts facts={article} />
      {article.pictures.length > 0 && (
        <div className="pictures" lang={lang}>
          {article.pictures.map((picture) => (
            <CasePicture key={picture.id} picture={picture} at={`${picturesAt}/${picture.id}`} />
          ))}
        </div>
      )}
      <Chapter title={t("cases.public.happened")}>
        <Prose text={article.happened} lang={lang} />
      </Chapter>
      <Chapter title={t("cases.public.spot")}>
        <ol className="spot" lang={lang}>
          {article.spot.map((sign) => (
            <li key={sign}>
              <Masked text={sign} />
            </li>
          ))}
        </ol>
      </Chapter>
      <Chapter title={t("cases.public.act")}>
        <Prose text={article.act} lang={lang} />
        {doors}
      </Chapter>
      {article.expert && (
        <Chapter title={t("cases.public.expert")}>
          <Prose text={article.expert} lang={lang} />
        </Chapter>
      )}
      <Chapter title={t("cases.public.law")}>
        <Prose text={article.penalty} lang={lang} />
        <ul className="laws" lang={lang}>
          {article.laws.map((law) => (
            <li key={law}>{law}</li>
          ))}
        </ul>
      </Chapter>
    </article>
  );
}

function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="chapter">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
