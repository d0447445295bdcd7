import { kindOf } from "#app/evidence/kinds.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Field } from "#app/web/ui/field.tsx";
import type { Sheet } from "./sheet.ts";

/** Files that came along. Those that have already arrived stay ticked and need not be chosen again. */
export function PhotosQuestion({ sheet: { kept, issues } }: { sheet: Sheet }) {
  const { t } = useWords();
  return (
    <>
      <Field
        type="file"
        name="photos"
        label={t("intake.form.photos.label")}
        hint={`${t("intake.form.photos.hint")} ${t("intake.form.photos.seen")}`}
        multiple
        accept="image/jpeg,image/png,image/webp,video/mp4,video/quicktime,.pdf,.docx,.xlsx"
        typed={{}}
        issues={issues}
      />
      {kept.length > 0 && (
        <fieldset className="field">
          <legend>{t("intake.form.photos.arrived", { count: kept.length })}</legend>
          {kept.map(({ token, bytes, mediaType }, place) => (
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
    </>
  );
}
