import { useWords } from "#app/i18n/words.tsx";
import { type Step, stepOfField } from "#app/intake/drafts/steps.ts";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { PostButton } from "#app/web/ui/post-button.tsx";
import { useAnswered } from "./answered.ts";
import { Proof } from "./proof.tsx";
import type { Review } from "./review.server.ts";
import { Progress } from "./step-frame.tsx";
import { Traces } from "./traces.tsx";

/** Every answer with a way to change it, what gives its writer away, and the button that sends. */
export function ReviewSheet({ review, title }: { review: Review; title: string }) {
  const { t, href } = useWords();
  const { id, want, formKey, issues, traces } = review;
  const parts = useAnswered(review);
  const change = (step: Step) => href(`/submit/${id}/${step}?from=review`);
  return (
    <div className="sheet step">
      <ErrorSummary issues={issues} />
      <Progress sheet={{ id, want, step: "review" }} />
      <h1>{title}</h1>
      {issues.map(({ field, key, facts }) => (
        <p key={field} id={field} className="error">
          {t(key, facts)} <a href={change(stepOfField(want, field))}>{t("intake.submit.review.change")}</a>
        </p>
      ))}
      <Traces traces={traces} change={change("story")} />
      {parts.map(({ step, title: part, rows }) => (
        <section key={step} className="answered">
          <h2>{part}</h2>
          <a href={change(step)}>
            {t("intake.submit.review.change")}
            <span className="heard"> {part}</span>
          </a>
          <dl>
            {rows.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <form method="post" action={href(`/submit/${id}/send`)} className="send">
        <input type="hidden" name="formKey" value={formKey} />
        <Proof challenge={review.challenge} />
        <p className="why">{t("intake.form.send.keeps")}</p>
        <Button>{t(`intake.submit.send.${want}`)}</Button>
      </form>
      <div className="throw-away">
        <PostButton to={`/submit/${id}/discard`} kind="quiet">
          {t("intake.submit.discard")}
        </PostButton>
      </div>
    </div>
  );
}
