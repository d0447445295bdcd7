import type { MarkedField } from "#app/cases/bulletin/reading.ts";
import type { ProposedCase } from "#app/cases/propose-cases.ts";

export type Piece = { at: number; text: string; marked: boolean; personal: boolean; ends: (MarkedField | "personal")[] };

/** A case cut where a mark begins or ends; marks may lie in each other (the party in the title). */
export function readPieces({ text, marks, redact }: Pick<ProposedCase, "text" | "marks" | "redact">): Piece[] {
  const all = [
    ...marks.filter(({ field }) => field !== "title"),
    ...redact.map(({ start, end }) => ({ field: "personal" as const, start, end })),
  ];
  const cuts = [...new Set([0, text.length, ...all.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((at, place) => {
    const to = cuts[place + 1] ?? text.length;
    const over = all.filter(({ start, end }) => start <= at && end >= to);
    return {
      at,
      text: text.slice(at, to),
      marked: over.length > 0,
      personal: over.some(({ field }) => field === "personal"),
      ends: [...new Set(over.filter(({ end }) => end === to).map(({ field }) => field))],
    };
  });
}
