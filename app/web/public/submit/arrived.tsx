import { kindOf } from "#app/evidence/kinds.ts";
import type { Translate } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { PostButton } from "#app/web/ui/post-button.tsx";

export type ArrivedFile = { bytes: number; mediaType: string };

/** What has arrived already and need not be sent again; each can be taken away. */
export function Arrived({ id, files }: { id: string; files: ArrivedFile[] }) {
  const { t } = useWords();
  if (!files.length) return <div data-arrived />;
  return (
    <section aria-labelledby="arrived" className="files-arrived" data-arrived>
      <h2 id="arrived">{t("intake.form.photos.arrived", { count: files.length })}</h2>
      <ol className="arrived">
        {files.map((file, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file is known by its place
          <li key={place}>
            <span>{nameOf(file, place, t)}</span>
            <PostButton to={`/submit/${id}/files/${place}/remove`} kind="quiet">
              {t("intake.submit.files.remove", { number: place + 1 })}
            </PostButton>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "照片 2 · 1.3 MB" */
export function nameOf({ bytes, mediaType }: ArrivedFile, place: number, t: Translate): string {
  const size = Math.max(0.1, bytes / 1024 / 1024).toFixed(1);
  return t(`intake.form.photos.one.${kindOf(mediaType) ?? "document"}`, { number: place + 1, size });
}
