import { useWords } from "#app/i18n/words.tsx";
import type { Matter } from "#app/intake/open-matter.ts";
import { nameOf } from "#app/web/public/submit/arrived.tsx";
import { showDate } from "#app/web/ui/show.ts";

/** What was put to the matter later, with its day. */
export function AddedFiles({ files, among }: { files: Matter["files"]; among?: string }) {
  const { t, language } = useWords();
  const added = files.flatMap((file) => (file.addedOn ? [{ ...file, day: file.addedOn }] : []));
  if (!added.length) return null;
  const Heading = among ? "h3" : "h2";
  return (
    <section className="lead-box">
      <Heading>{t("intake.filing.added.title")}</Heading>
      <ol className="arrived">
        {added.map((file, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: files are only ever added
          <li key={place}>
            {nameOf(file, place, t)} · {showDate(file.day, language)}
          </li>
        ))}
      </ol>
    </section>
  );
}
