import type { Issue } from "#app/i18n/keys.ts";

/** Faults in the order in which the page asks, so that the summary reads like the form. */
export const inOrder = (issues: Issue[], fields: readonly string[]): Issue[] =>
  [...issues].sort((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field));
