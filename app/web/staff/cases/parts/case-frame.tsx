import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { CaseArticle } from "#app/web/ui/case-article.tsx";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import { CasePast } from "./case-past.tsx";
import type { ShownCase } from "./case-shape.ts";
import { CaseStage } from "./case-stage.tsx";
import { ChangeRequests } from "./change-requests.tsx";

const past: ShownCase["state"][] = ["held", "withdrawn", "expired"];

/** A case on the desk: on the left the text as the public will read it, on the right what is to be done about it. */
export function CaseFrame({ known, children }: { known: ShownCase; children: ReactNode }) {
  const { t, href } = useWords();
  const topicName = useTopicName();
  const label = t(
    known.state === "published"
      ? "cases.desk.case.read"
      : past.includes(known.state)
        ? "cases.desk.case.wasRead"
        : "cases.desk.case.willRead",
  );
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/cases")}>{t("cases.desk.list.title")}</a> / {known.number}
          </p>
          <p className="marks">
            <CaseStage state={known.state} />
            <span className="topic">
              <TopicMark topic={known.topicSlug} size={20} /> {topicName(known.topicSlug)}
            </span>
          </p>
        </div>
      </header>
      <div className="columns">
        <div>
          <section className="as-public" aria-label={label}>
            <p className="label">{label}</p>
            <CaseArticle article={known} picturesAt={href("/staff/pictures")} />
          </section>
          <ChangeRequests known={known} />
          <CasePast known={known} />
        </div>
        <aside aria-label={t("cases.desk.now.title")}>{children}</aside>
      </div>
    </>
  );
}
