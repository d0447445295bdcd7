import type { Translate, WordKey } from "#app/i18n/keys.ts";

/** The words for what was done: "lead.claimed" stands at activity.verbs.lead.claimed. */
export const verbKey = (verb: string): WordKey => `activity.verbs.${verb}` as WordKey;

/** Who did it: a member by name, a citizen and the clock by what they are. */
export const actorName = ({ who, actor }: { who: string | null; actor: "member" | "citizen" | "clock" }, t: Translate): string =>
  who ?? t(`activity.actors.${actor}`);

/** What it was done to: activity.subjects.<kind>. */
export const subjectKey = (kind: string): WordKey => `activity.subjects.${kind}` as WordKey;
