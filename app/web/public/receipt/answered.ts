import type { Deed } from "#app/intake/deeds.ts";
import type { KeptFile } from "#app/intake/kept-file.ts";
import type { OpenFiling } from "./open.server.ts";

/** A receipt's page after something was sent from it: what was done or has to be mended, and in which of its matters. */
export type AnsweredFiling = Omit<OpenFiling, "status"> & {
  about?: string;
  typed?: Record<string, string>;
  kept?: KeptFile[];
  written?: boolean;
  did?: Deed | null;
};
