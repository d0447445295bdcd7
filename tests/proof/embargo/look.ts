import type { Release, Surface } from "./surfaces.ts";

export type Wrong = { early: number; partial: number; missing: number; strange: number };

/** After so long everything must show it. */
const patience = 2_000;

export type Watch = { polls: number; wrong: Wrong; firstAfter: number[]; told: string[] };

export const newWatch = (): Watch => ({ polls: 0, wrong: { early: 0, partial: 0, missing: 0, strange: 0 }, firstAfter: [], told: [] });

/** What an answer shows of a release: how many of its cases, or whether the file is there. */
export async function seenIn(answer: Response, { shows, echoes }: Surface, { day, numbers, word }: Release): Promise<number> {
  if (shows === "file") return Number(answer.status === 200);
  const text = await answer.text();
  if (shows === "day") return Number(text.includes(day));
  const there = new Set(text.match(echoes ? /(?<=\/cases\/)\d{4}-\d{6}/g : /\d{4}-\d{6}/g));
  // The address asked for stands in the answer by itself: what counts is what an unknown address would not say.
  const named = answer.status === 404 ? 0 : numbers.filter((number) => there.has(number)).length;
  const spoken = text.replace(/<[^>]*>/g, "").includes(`${word}油站`);
  return Math.max(named, Number(spoken));
}

/** Holds one answer against the minute: `asked` and `answered` in milliseconds, `minute` likewise by the database's clock. */
export function judge(
  watch: Watch,
  surface: Surface,
  release: Release,
  at: { minute: number; asked: number; answered: number },
  seen: number,
  from: string,
): void {
  watch.polls += 1;
  const whole = surface.shows === "whole" ? Math.min(release.numbers.length, surface.most ?? Number.POSITIVE_INFINITY) : 1;
  const say = (kind: keyof Wrong) => {
    watch.wrong[kind] += 1;
    if (watch.told.length < 20)
      watch.told.push(
        `${kind}: ${surface.name} from ${from} showed ${seen} of ${whole}, ${at.asked - at.minute}…${at.answered - at.minute} ms after the minute`,
      );
  };
  if (seen > 0 && at.answered < at.minute) say("early");
  else if (seen > 0 && seen < whole) say("partial");
  else if (seen === 0 && !surface.drawn && at.asked > at.minute + patience) say("missing");
  else if (seen > 0) watch.firstAfter.push(at.answered - at.minute);
}
