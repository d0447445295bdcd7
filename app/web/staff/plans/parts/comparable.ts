import { useWords } from "#app/i18n/words.tsx";
import type { Comparable } from "#app/plans/compare-plans.ts";
import type { PlanArea } from "#app/plans/plan-content.ts";
import type { ShownDraft } from "./draft-shape.ts";
import { useUnitWord } from "./unit-word.ts";

type Names = { name: string; nameEn: string };

/** A confirmed plan's areas as two plans are compared by. Where every station leads in its own town, they stand as one. */
export function usePlanComparable(): (areas: PlanArea[]) => Comparable[] {
  const { t, language } = useWords();
  const word = ({ name, nameEn }: Names) => (language === "zh" ? name : nameEn);
  const leads = (owners: Names[]) => (owners.length > 1 ? t("plans.draft.stations") : (owners.map(word)[0] ?? null));
  return (areas) =>
    areas
      .filter(({ kind }) => kind === "area")
      .map(({ title, topics, units }) => ({
        title,
        topics: topics.map(({ slug }) => slug),
        owner: leads(units.filter(({ role }) => role === "owner")),
      }));
}

/** The same of a draft; a unit that nobody has matched yet stands as the notice writes it. */
export function useDraftComparable(draft: ShownDraft): Comparable[] {
  const word = useUnitWord(draft.units);
  return draft.areas
    .filter(({ kind }) => kind === "area")
    .map(({ title, topics, units }) => {
      const owner = units.find(({ role }) => role === "owner");
      return { title, topics, owner: owner ? (word(owner.unit) ?? owner.name) : null };
    });
}
