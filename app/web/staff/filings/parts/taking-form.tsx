import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { OriginQuestion } from "./origin-question.tsx";
import { PersonQuestion } from "./person-question.tsx";
import { PhotosQuestion } from "./photos-question.tsx";
import { sheetOf } from "./sheet.ts";
import { StoryQuestion } from "./story-question.tsx";
import type { RefusedTaking, Taking } from "./taking.server.ts";

/** The citizens' form as a colleague fills it in for somebody: from where it came, what happened, and who says so. */
export function TakingForm({ offer, refused }: { offer: Taking; refused?: RefusedTaking }) {
  const { t, href } = useWords();
  const sheet = sheetOf(offer, refused);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("intake.taking.title")}</h1>
          <p>{t("intake.taking.intro")}</p>
        </div>
        <a href={href("/staff/filings/import")}>{t("intake.import.link")}</a>
      </header>
      <p className="acts kinds">
        {(["tip", "complaint"] as const).map((kind) => (
          <a key={kind} href={href(`/staff/filings/new?kind=${kind}`)} aria-current={sheet.kind === kind ? "page" : undefined}>
            {t(`intake.taking.kinds.${kind}`)}
          </a>
        ))}
      </p>
      <form method="post" encType="multipart/form-data" action={href(`/staff/filings/new?kind=${sheet.kind}`)} className="form narrow">
        <h2>{t(`leads.desk.kinds.${sheet.kind}`)}</h2>
        <p className="quiet">{t(`intake.taking.about.${sheet.kind}`)}</p>
        <ErrorSummary issues={sheet.issues} />
        <input type="hidden" name="formKey" value={sheet.formKey} />
        <input type="hidden" name="kind" value={sheet.kind} />
        <OriginQuestion sheet={sheet} />
        <StoryQuestion sheet={sheet} />
        <PhotosQuestion sheet={sheet} />
        <PersonQuestion sheet={sheet} />
        <div className="go">
          <Button>{t("intake.taking.button")}</Button>
        </div>
      </form>
      <script type="module" src="/scripts/operators.js" />
    </>
  );
}
