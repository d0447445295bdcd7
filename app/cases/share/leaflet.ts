/** A list in a leaflet: what one case is called, what is said of it, and what had to be paid. */
export type Entry = { title: string; note: string; sum: string; text?: string };

/** One thing after another on a sheet. Only words that somebody else has chosen: nothing here knows a case. */
export type Block =
  | { kind: "masthead"; site: string; bureau: string; issue: string; date: string }
  | { kind: "title"; text: string; above?: string }
  | { kind: "lead"; text: string }
  | { kind: "hero"; word: string; sum: string; also: string }
  | { kind: "facts"; rows: { term: string; value: string }[] }
  | { kind: "sums"; figures: { figure: string; word: string }[] }
  | { kind: "chapter"; title: string; paragraphs: string[]; numbered: boolean /** Which point is the first here. */; from?: number }
  | { kind: "entries"; rows: Entry[]; more: string; from?: number }
  | { kind: "foot"; address: string; scan: string; bureau: string; lines: string[] };

/**
 * A picture to be drawn: a poster or a long picture, 1080 px wide and as tall as its words, but not less than `least`. Its first block is
 * the head and its last the foot.
 */
export type Leaflet = { shape: "leaflet"; least: number; watermark: string | null; demo: string | null; blocks: Block[] };

/** The small wide picture that other sites show beside a link: 1200 × 630 px. */
export type Card = {
  shape: "card";
  site: string;
  bureau: string;
  above: string;
  title: string;
  word: string;
  sum: string;
  demo: string | null;
};

export type Picture = Leaflet | Card;
