import { imprint, type Say } from "#app/cases/share/imprint.ts";
import type { Card } from "#app/cases/share/leaflet.ts";

type Out = { number: number; slug: string; title: string; releaseAt: Date; cases: unknown[] };

/** The card of an issue that is out: how many cases, and in `sum` what they come to. */
export function dayCard(day: Out, sum: string, say: Say): Card {
  const { site, bureau, issue, demo } = imprint({ ...day, path: `/exposure-days/${day.slug}` }, true, say);
  const count = day.cases.length;
  const word = `${count}${say.t("exposure.public.sum.cases", { count })}　${say.t("exposure.public.sum.yuan")}`;
  return { shape: "card", site, bureau, above: issue, title: day.title, word, sum, demo };
}
