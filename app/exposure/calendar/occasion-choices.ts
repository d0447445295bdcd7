import { today } from "#app/deadlines/today.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { occasionsOf } from "./occasion-list.ts";
import { foodSafetyWeek, yearlyOccasions } from "./occasions.ts";

/** What a day may be held for: the dates of every year, the food-safety week, and the bureau's own of this year and the next. */
export function occasionChoices(by: Member) {
  return asMember(by, async (tx) => {
    const year = Number((await today(tx)).slice(0, 4));
    const own = (await occasionsOf(tx, [year, year + 1])).flatMap(({ id, slug, name, startsOn }) =>
      id && !slug ? [{ value: id, slug: null, name, startsOn }] : [],
    );
    const known = [...yearlyOccasions.map(({ slug }) => slug), foodSafetyWeek] as const;
    return [...known.map((slug) => ({ value: slug, slug, name: "", startsOn: "" })), ...own];
  });
}
