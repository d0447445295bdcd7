import type { Span } from "./page.ts";
import type { Passage } from "./passage.ts";
import type { UnitList } from "./unit-list.ts";

/** Where an item names its units; `span` takes the brackets in, `words` does not. */
export type Annotation = { span: Span; words: Passage; list: UnitList; closed: boolean; form: "bracket" | "label" | "clause" | "head" };
