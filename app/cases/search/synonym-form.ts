import type { Issue } from "#app/i18n/keys.ts";
import { normalise } from "#search/normalise.ts";
import { synonyms } from "#search/synonyms.ts";
import { words } from "#search/words.ts";
import { personalIn } from "./miss-text.ts";

export const bounds = { least: 2, most: 8, longest: 20 };

/**
 * Names for one thing as typed, between commas or on lines of their own: 2 to 8 of them, each of 1 to 20 characters, written as
 * questions are read. None may be a person's: what is masked in a case is not to be found by its real name. A word that only looks
 * like a name (油耗子) is taken when a member vouches that it is none.
 */
export function readNames(typed: string, vouched: boolean): { names: string[] } | { issue: Issue } {
  const names = namesIn(typed);
  const wrong = (key: Issue["key"], name = ""): { issue: Issue } => ({ issue: { field: "names", key, facts: { ...bounds, name } } });
  if (names.length < bounds.least) return wrong("search.desk.issues.few");
  if (names.length > bounds.most) return wrong("search.desk.issues.many");
  const long = names.find((name) => [...name].length > bounds.longest);
  if (long) return wrong("search.desk.issues.long", [...long].slice(0, bounds.longest).join(""));
  const empty = names.find((name) => words(name).length === 0);
  if (empty) return wrong("search.desk.issues.empty", empty);
  const personal = names.find((name) => personalIn(name) === "data");
  if (personal) return wrong("search.desk.issues.personal", personal);
  const person = vouched ? undefined : names.find((name) => personalIn(name) === "name");
  if (person) return wrong("search.desk.issues.name", person);
  if (synonyms.some((group) => names.every((name) => group.includes(name)))) return wrong("search.desk.issues.known");
  return { names };
}

/** The different names of a text, in their order. */
const namesIn = (typed: string): string[] => [
  ...new Set(
    normalise(typed.replace(/[\n、，；;/|]/g, ","))
      .split(",")
      .map((name) => name.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim())
      .filter(Boolean),
  ),
];
