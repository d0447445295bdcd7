import type { Item } from "./outline.ts";

/** `above` is the category whose units are those of its items, where they name none themselves. */
export type ChosenList = { items: Item[]; kind: "area" | "measure"; within: Item | null; above: Item | null };
