import type { Imprint } from "./imprint.ts";
import type { Block, Card, Leaflet } from "./leaflet.ts";
import type { ToldCase } from "./tell-case.ts";

/** A poster for one case: what it is, what it cost, who, and the first signs by which to know it. */
export function casePoster(told: ToldCase): Leaflet {
  const spot = told.chapters.find(({ numbered }) => numbered);
  return onSheet(told, 1440, [
    { kind: "title", text: told.title, above: told.violation },
    { kind: "lead", text: told.lead },
    ...paid(told),
    { kind: "facts", rows: told.facts.filter(({ value }) => value !== told.violation && value !== told.paid.also) },
    ...(spot ? [{ ...spot, kind: "chapter" as const, paragraphs: spot.paragraphs.slice(0, 2) }] : []),
  ]);
}

/** The whole case for reading on a telephone. */
export function caseLong(told: ToldCase): Leaflet {
  return onSheet(
    told,
    0,
    [
      { kind: "title", text: told.title },
      { kind: "lead", text: told.lead },
      ...paid(told),
      { kind: "facts", rows: told.facts },
      ...told.chapters.map((chapter) => ({ kind: "chapter" as const, ...chapter })),
    ],
    [told.until],
  );
}

export const caseCard = (told: ToldCase): Card => ({
  shape: "card",
  ...{ site: told.site, bureau: told.bureau, above: told.issue, title: told.title, demo: told.demo },
  ...{ word: told.paid.word, sum: told.paid.sum },
});

const paid = ({ paid: { word, sum, also } }: ToldCase): Block[] => (sum ? [{ kind: "hero", word, sum, also }] : []);

/** Between the gazette's head and its foot. */
export function onSheet(from: Imprint, least: number, blocks: Block[], more: string[] = []): Leaflet {
  const { site, bureau, issue, date, address, scan, call, watermark, demo } = from;
  return {
    shape: "leaflet",
    ...{ least, watermark, demo },
    blocks: [{ kind: "masthead", site, bureau, issue, date }, ...blocks, { kind: "foot", address, scan, bureau, lines: [call, ...more] }],
  };
}
