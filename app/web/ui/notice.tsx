import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { Masked } from "./masked.tsx";
import { original } from "./original.ts";
import { type Penalised, penaltyOf } from "./penalty.ts";
import { Phrased } from "./phrased.tsx";
import { showDate } from "./show.ts";
import { TopicMark } from "./topic-mark.tsx";

export type NoticeOfCase = Penalised & {
  number: string;
  topicSlug: string;
  title: string;
  lead: string;
  township: string;
  decidedOn: string;
  transferredToPolice: boolean;
};

type Props = { notice: NoticeOfCase; topic: string; heading?: "h2" | "h3"; to?: string; title?: ReactNode; children?: ReactNode };

/** A case as a notice in the gazette. `children` stand in the place of its lead (a search's passage). */
export function Notice({ notice, topic, heading: Heading = "h3", to, title, children }: Props) {
  const { t, language, href } = useWords();
  const { word, sum } = penaltyOf(notice, t, language);
  const lang = original(language);
  return (
    <li className="notice">
      <TopicMark topic={notice.topicSlug} size={28} />
      <div>
        <Heading lang={lang}>
          <a href={to ?? href(`/cases/${notice.number}`)}>{title ?? <Phrased text={notice.title} />}</a>
        </Heading>
        <p className="facts">
          <span>{topic}</span>
          <span lang={lang}>{notice.township}</span>
          <span>{t("cases.public.decided", { date: showDate(notice.decidedOn, language) })}</span>
        </p>
        <p lang={lang}>{children ?? <Masked text={notice.lead} />}</p>
      </div>
      <p className="paid">
        <span className="small quiet">{word}</span>
        {sum && <b>{sum}</b>}
        {notice.transferredToPolice && <span className="small police">{t("cases.public.police")}</span>}
      </p>
    </li>
  );
}

export function Notices({ children }: { children: ReactNode }) {
  return <ol className="notices">{children}</ol>;
}
