/** A stretch of a working day in which the bureau works, in minutes from midnight. */
export type Stretch = { from: number; to: number };

/**
 * "9:00-12:00,13:30-17:30" as stretches of a day.
 *
 * @throws when a stretch cannot be read, ends before it begins, or begins before the one before it has ended: hours that nobody
 * can work would never be over
 */
export function officeHours(written: string): Stretch[] {
  const hours = written.split(",").map(stretchIn);
  const crossed = hours.some(({ from, to }, place) => from >= to || from < (hours[place - 1]?.to ?? 0));
  if (crossed) throw new Error(`these office hours run backwards: ${written}`);
  return hours;
}

/** As people write it: "9:00–12:00". */
export const writtenHours = (hours: Stretch[]): string[] => hours.map(({ from, to }) => `${clock(from)}–${clock(to)}`);

export const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
};

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

function stretchIn(written: string): Stretch {
  const [, from, to] = /^\s*((?:[01]?\d|2[0-3]):[0-5]\d)\s*-\s*((?:[01]?\d|2[0-3]):[0-5]\d|24:00)\s*$/.exec(written) ?? [];
  if (!from || !to) throw new Error(`office hours are written like 9:00-12:00,13:30-17:30, not ${written}`);
  return { from: minutesOf(from), to: minutesOf(to) };
}
