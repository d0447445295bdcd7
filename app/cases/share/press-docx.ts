import { strToU8, zipSync } from "fflate";
import type { PressList } from "./press-list.ts";
import { documentOf, paragraph, table } from "./word-parts.ts";

/** The press list as a Word document: a table to see it at a glance, then each case in words to print. */
export function pressDocx({ title, before, heads, cases, after }: PressList): Uint8Array {
  const rows = cases.map((told, at) => [String(at + 1), told.number, told.title, told.party, penaltyOf(told)]);
  const body = [
    paragraph(title, "title"),
    ...before.map((said) => paragraph(said, "quiet")),
    table([[heads.place, heads.number, heads.case, heads.party, heads.penalty], ...rows], [650, 1800, 3150, 1800, 1672]),
    ...cases.flatMap((told, at) => [
      paragraph(cases.length > 1 ? `${at + 1}. ${told.title}` : told.title, "heading"),
      paragraph(told.lead),
      ...told.facts.map(({ term, value }) => paragraph(`${term}：${value}`)),
      paragraph(`${heads.penalty}：${penaltyOf(told)}`),
      ...told.chapters.flatMap(({ title: chapter, paragraphs, numbered }) => [
        paragraph(chapter, "chapter"),
        ...paragraphs.map((said, place) => paragraph(numbered ? `${place + 1}. ${said}` : said)),
      ]),
      paragraph(told.address, "quiet"),
    ]),
    ...after.map((said) => paragraph(said, "quiet")),
  ];
  const parts = Object.entries(documentOf(body.join("")));
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])));
}

const penaltyOf = ({ paid: { word, sum, also } }: PressList["cases"][number]): string =>
  [[word, sum].filter(Boolean).join(" "), also].filter(Boolean).join("，");
