import { typedText } from "#app/cases/typed-text.ts";
import type { ShownCase } from "./case-shape.ts";

/** A known case as the form holds it. */
export const typedCase = (known: ShownCase): Record<string, string> => typedText(known);
