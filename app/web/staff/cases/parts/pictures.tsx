import { useWords } from "#app/i18n/words.tsx";
import type { ShownCase } from "./case-shape.ts";

/** The pictures of this text, each with what can be done to it; what it shows is read beside it. */
export function Pictures({ known }: { known: ShownCase }) {
  const { t, href } = useWords();
  if (known.pictures.length === 0 || !known.can.picture) return null;
  return (
    <section className="sheet-part">
      <h2>{t("cases.desk.pictures.title")}</h2>
      <ul className="case-pictures">
        {known.pictures.map(({ id, alt, width, height }) => (
          <li key={id}>
            <img src={href(`/staff/pictures/${id}`)} width={width} height={height} alt="" loading="lazy" />
            <p>{alt}</p>
            <p>
              <a href={href(`/staff/cases/${known.number}/pictures/${id}/cover`)}>{t("cases.desk.picture-cover.link")}</a>{" "}
              <a href={href(`/staff/cases/${known.number}/pictures/${id}/remove`)}>{t("cases.desk.picture-remove.link")}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
