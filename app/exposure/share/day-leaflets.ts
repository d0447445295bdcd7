import { onSheet } from "#app/cases/share/case-leaflets.ts";
import type { Entry, Leaflet } from "#app/cases/share/leaflet.ts";
import type { ToldCase } from "#app/cases/share/tell-case.ts";
import type { ToldDay } from "./tell-day.ts";

/** What goes on a poster, and what anybody scrolls through; the page behind the code has them all. */
const most = { poster: 5, long: 60 };

/** A poster for an issue: what it comes to, and its first cases. */
export function dayPoster(told: ToldDay): Leaflet {
  const rows = told.cases.slice(0, most.poster).map((one) => entry(one));
  return onSheet(told, 1440, [
    { kind: "title", text: told.title },
    { kind: "sums", figures: told.sums },
    { kind: "entries", rows, more: told.more(rows.length) },
  ]);
}

/** The issue for reading on a telephone: every case with what happened in two sentences. */
export function dayLong(told: ToldDay): Leaflet {
  const rows = told.cases.slice(0, most.long).map((one) => ({ ...entry(one), text: one.lead }));
  return onSheet(told, 0, [
    { kind: "title", text: told.title },
    { kind: "lead", text: told.introduction },
    { kind: "sums", figures: told.sums },
    { kind: "entries", rows, more: told.more(rows.length) },
  ]);
}

const entry = ({ title, violation, paid: { word, sum, also } }: ToldCase): Entry => ({
  title,
  note: [violation, also].filter(Boolean).join(" · "),
  sum: [word, sum].filter(Boolean).join(" "),
});
