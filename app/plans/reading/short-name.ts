import { pageOf } from "./page.ts";

/** A unit's name to compare by: half-width, no spaces. */
export const plainName = (name: string): string => pageOf(name).plain.replace(/\s+/g, "");

/** What is left of a name when the words that bureaus leave out at will are gone: 食品安全监督管理股 → 食品股. */
export const shortName = (form: string): string =>
  form.replace(/监督管理|监管|管理|监察|安全|市场监督管理|市场监管|[、和与及()]/g, "").replace(/市场(?=所$|分局$)/, "");

/** A name without the marks that stand inside it. */
export const bareName = (form: string): string => form.replace(/[、和与及()]/g, "");
