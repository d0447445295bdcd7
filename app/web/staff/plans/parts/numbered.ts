import { useWords } from "#app/i18n/words.tsx";
import type { ShownArea } from "./draft-shape.ts";

/** Each area's number as the plan will have it: areas and measures are counted apart, and a measure says that it is one. */
export function useNumbers(areas: Pick<ShownArea, "id" | "kind">[]): (id: string) => string {
  const { t } = useWords();
  const counted = { area: 0, measure: 0 };
  const numbers = new Map(
    areas.map(({ id, kind }) => {
      const number = ++counted[kind];
      return [id, kind === "area" ? String(number) : t("plans.draft.measureNumber", { number })];
    }),
  );
  return (id) => numbers.get(id) ?? "";
}
