import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { KeptFile } from "#app/intake/kept-file.ts";
import { nameOf } from "#app/web/public/submit/arrived.tsx";
import { Field } from "#app/web/ui/field.tsx";

type Props = { among?: string; issues: Issue[]; kept: KeptFile[] };

/** Files to put to the matter. Those that have already arrived stay ticked and need not be chosen again. */
export function LetterFiles({ among, issues, kept }: Props) {
  const { t } = useWords();
  return (
    <details open={kept.length > 0 || issues.some(({ field }) => field === "files")}>
      <summary>{t("intake.filing.added.offer")}</summary>
      <div
        data-photos
        data-chosen={t("intake.form.photos.chosen")}
        data-heavy={t("intake.form.photos.heavy")}
        data-sending={t("intake.form.photos.sending")}
      >
        <Field
          type="file"
          name="files"
          among={among}
          label={t("intake.form.photos.label")}
          hint={t("intake.form.photos.hint")}
          multiple
          accept="image/jpeg,image/png,image/webp,video/mp4,video/quicktime,.pdf,.docx,.xlsx"
          typed={{}}
          issues={issues}
        />
      </div>
      <p className="why">{t("intake.form.photos.seen")}</p>
      {kept.length > 0 && (
        <fieldset className="field">
          <legend>{t("intake.filing.added.kept")}</legend>
          {kept.map((file, place) => (
            <label key={file.token} className="tick">
              <input type="checkbox" name="kept" value={file.token} defaultChecked />
              <span>{nameOf(file, place, t)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
