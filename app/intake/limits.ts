import { settings } from "#app/settings.server.ts";
import { perHour, type Rates } from "./sender-rates.ts";

/** The bureau's own rates; begun and sent stay in proportion. `soonest` in milliseconds. */
export function limits(): { rates: Rates; soonest: number } {
  const sent = settings.sendsPerHour;
  return { rates: { ...perHour, sent, begun: (perHour.begun / perHour.sent) * sent }, soonest: settings.soonestSeconds * 1000 };
}
