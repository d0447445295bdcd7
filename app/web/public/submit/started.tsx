import { useWords } from "#app/i18n/words.tsx";
import type { Want } from "#app/intake/drafts/draft.ts";
import { PostButton } from "#app/web/ui/post-button.tsx";

type Props = { started: { id: string; want: Want }[] };

/** What was begun in this browser and not sent: go on, or throw it away before somebody else sits down here. */
export function Started({ started }: Props) {
  const { t, href } = useWords();
  if (!started.length) return null;
  return (
    <section className="told" aria-labelledby="started">
      <h2 id="started">{t("intake.submit.started.title", { count: started.length })}</h2>
      <ul className="started">
        {started.map(({ id, want }) => (
          <li key={id}>
            <p>{t(`intake.submit.want.${want}.short`)}</p>
            <p className="acts">
              <a href={href(`/submit/${id}`)}>{t("intake.submit.started.on")}</a>
              <PostButton to={`/submit/${id}/discard`} kind="quiet">
                {t("intake.submit.discard")}
              </PostButton>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
