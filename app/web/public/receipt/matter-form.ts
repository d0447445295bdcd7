import type { Issue } from "#app/i18n/keys.ts";
import type { MatterKind } from "#app/intake/matter-of.ts";

/** What every form on a receipt's page carries: the receipt, for which matter it is, and what was typed into it. */
export type MatterForm = {
  receipt: string;
  formKey: string;
  matter: MatterKind;
  /** Set when the page has the same form for another matter. */
  among?: string;
  typed: Record<string, string>;
  issues: Issue[];
};
