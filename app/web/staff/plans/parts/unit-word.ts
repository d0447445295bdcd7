import { useWords } from "#app/i18n/words.tsx";
import { stations } from "#app/plans/drafts/which-unit.ts";
import type { ShownDraft } from "./draft-shape.ts";

/** What a unit is called in the language of the page: one of ours by its slug, or all stations together; null for one nobody knows. */
export function useUnitWord(units: ShownDraft["units"]): (slug: string | null) => string | null {
  const { t, language } = useWords();
  return (slug) => {
    if (slug === stations) return t("plans.draft.stations");
    const unit = units.find((one) => one.slug === slug);
    return unit ? (language === "zh" ? unit.name : unit.nameEn) : null;
  };
}
