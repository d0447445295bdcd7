import type { Issue } from "#app/i18n/keys.ts";
import type { ImportedForm } from "./row-form.ts";

/** What becomes, or became, of a row. `lead` is null while it is still being routed. */
export type Fate =
  | { fate: "take" }
  | { fate: "taken" }
  | { fate: "here"; lead: string | null; filedOn: string }
  /** Of which row it says the same number again. */
  | { fate: "double"; first: number }
  | { fate: "unreadable"; issues: Issue[] }
  | { fate: "failed" };

/** A row as a colleague sees it: nothing that says who it is from. */
export type ShownRow = {
  line: number;
  number: string;
  kind: string;
  merchantName: string;
  name: string;
  phone: string;
  /** What its words speak for; null when they do not say it clearly, and when it is not going to be taken. */
  topic: string | null;
};

export type FatedRow = ShownRow & Fate;

/** A row as it was read: ready to file, or every fault in it. */
export type ReadRow = { shown: ShownRow; read: { form: ImportedForm } | { issues: Issue[] } };
