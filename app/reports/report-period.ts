import { z } from "zod";
import { day } from "#app/i18n/issues.ts";

export type Period = { from: string; to: string };

const period = z.object({ from: day(), to: day() }).refine(({ from, to }) => from <= to);

/**
 * The period asked for; without one, or with one that cannot be read, what is due now: cumulative from 1 January to the end
 * of last month (DOMAIN §6.2 rule 1), and in January the whole year that has ended.
 */
export function reportPeriod(asked: { from: string | null; to: string | null }, today: string): Period {
  const read = period.safeParse(asked);
  if (read.success) return read.data;
  const [year = 0, month = 0] = today.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);
  return { from: `${lastDay.slice(0, 4)}-01-01`, to: lastDay };
}
