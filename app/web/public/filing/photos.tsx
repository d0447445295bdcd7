import { kindOf } from "#app/evidence/kinds.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Field } from "#app/web/ui/field.tsx";
import type { Draft } from "./draft.ts";
import { Question } from "./filing-form.tsx";

/** Files to send. iPhones turn their own format into JPEG as long as the list does not name it. Those that have already arrived stay ticked and need not be chosen again. */
export function Photos({ draft }: { draft: Draft }) {
  const { t } = useWords();
  return (
    <Question title={t("intake.form.photos.title")}>
      <div
        data-photos
        data-chosen={t("intake.form.photos.chosen")}
        data-heavy={t("intake.form.photos.heavy")}
        data-sending={t("intake.form.photos.sending")}
      >
        <Field
          type="file"
          name="photos"
          label={t("intake.form.photos.label")}
          hint={t("intake.form.photos.hint")}
          multiple
          accept="image/jpeg,image/png,image/webp,video/mp4,video/quicktime,.pdf,.docx,.xlsx"
          typed={{}}
          issues={draft.issues}
        />
        {draft.kept.length > 0 && (
          <fieldset className="field">
            <legend>{t("intake.form.photos.arrived", { count: draft.kept.length })}</legend>
            <p className="hint">{t("intake.form.photos.arrivedHint")}</p>
            {draft.kept.map(({ token, bytes, mediaType }, place) => (
              <label key={token} className="tick">
                <input type="checkbox" name="kept" value={token} defaultChecked />
                <span>
                  {t(`intake.form.photos.one.${kindOf(mediaType) ?? "document"}`, {
                    number: place + 1,
                    size: Math.max(0.1, bytes / 1024 / 1024).toFixed(1),
                  })}
                </span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
    </Question>
  );
}
