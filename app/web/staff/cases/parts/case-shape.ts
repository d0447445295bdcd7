import type { SerializeFrom } from "@remix-run/node";
import type { OpenCase } from "#app/cases/open-case.ts";

/** A case as it reaches a page: moments are text. */
export type ShownCase = SerializeFrom<OpenCase>;
