import type { SerializeFrom } from "@remix-run/node";
import type { OpenDay } from "#app/exposure/open-day.ts";

/** An exposure day as it reaches a page: moments are text. */
export type ShownDay = SerializeFrom<OpenDay>;
