import { useWords } from "#app/i18n/words.tsx";
import { Phoned } from "./phoned.tsx";
import type { Sheet } from "./sheet.ts";

/** The right door for what was answered first (市监令121 art. 44), and the way on all the same. */
export function FirstElsewhere({ sheet: { id, typed, issues } }: { sheet: Sheet }) {
  const { t, href } = useWords();
  const door = doors[typed.first ?? ""];
  if (!door || issues.length) return null;
  return (
    <section className="told" role="status">
      <h2>{t(door === "danger" ? "intake.submit.danger.title" : "sorting.elsewhere.title")}</h2>
      <p>
        <Phoned text={t(door === "danger" ? "intake.submit.danger.call" : `sorting.elsewhere.${door}`)} />
      </p>
      <p>{t(door === "danger" ? "intake.submit.danger.after" : "intake.submit.first.still")}</p>
      <p>
        <a href={href(`/submit/${id}/story`)}>{t("intake.submit.first.on")}</a>
      </p>
    </section>
  );
}

const doors: Record<string, "danger" | "wages" | "review" | "discipline"> = {
  danger: "danger",
  wages: "wages",
  court: "review",
  discipline: "discipline",
};
